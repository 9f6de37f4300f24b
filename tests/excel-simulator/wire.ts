/** What the client sends, as far as the simulator answers it. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** No reference is kept. */
  readonly D?: boolean;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ResponseBody {
  readonly Results?: readonly WireResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly WireResult[] };
  readonly TraceIds?: readonly number[];
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}
