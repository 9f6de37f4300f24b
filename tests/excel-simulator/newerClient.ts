import { loadOfficeJs } from './loadOfficeJs';

/**
 * Microsoft's client as it is pinned here ends at ExcelApi 1.15. These few members of newer ones were written by hand
 * after their documentation, out of the parts that the client's own classes are made of, so that what the host asks of
 * them goes over the same bridge: notes (1.18). How the real client spells them on the wire is not known.
 */
export function addNewerMembers(): void {
  const { Excel, OfficeExtension } = loadOfficeJs() as unknown as ClientParts;
  if (Excel.NoteCollection) return;
  const { createPropertyObject, createMethodObject, createChildItemObject, invokeMethod, invokeSetProperty } =
    OfficeExtension.BatchApiHelper;
  const { load, fixObjectPathIfNecessary } = OfficeExtension.Utility;

  class Note extends OfficeExtension.ClientObject {
    readonly _className = 'Note';
    readonly _scalarPropertyNames = ['authorName', 'content'];
    readonly _scalarPropertyOriginalNames = ['AuthorName', 'Content'];
    readonly _scalarPropertyUpdateable = [false, true];
    private readonly loaded = new Map<string, unknown>();

    get authorName(): unknown {
      return this.read('AuthorName');
    }
    get content(): unknown {
      return this.read('Content');
    }
    set content(value: unknown) {
      invokeSetProperty(this, 'Content', value, 0);
    }
    delete(): void {
      invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    getLocation(): object {
      return createMethodObject(Excel.Range, this, 'GetLocation', 1, [], false, true, null, 4);
    }
    load(what: string): this {
      return load(this, what);
    }
    override _handleResult(value: Answer): void {
      super._handleResult(value);
      fixObjectPathIfNecessary(this, value);
      for (const [name, one] of Object.entries(value ?? {})) this.loaded.set(name, one);
    }
    private read(name: string): unknown {
      if (!this.loaded.has(name)) throw new Error(`Note.${name} is not loaded.`);
      return this.loaded.get(name);
    }
  }

  class NoteCollection extends OfficeExtension.ClientObject {
    readonly _className = 'NoteCollection';
    readonly _isCollection = true;
    items: readonly object[] = [];

    add(cell: unknown, content: string): object {
      return createMethodObject(Note, this, 'Add', 0, [cell, content], false, true, null, 0);
    }
    getItemOrNullObject(key: string): object {
      return createMethodObject(Note, this, 'GetItemOrNullObject', 1, [key], false, false, null, 4);
    }
    getItemAt(index: number): object {
      return createMethodObject(Note, this, 'GetItemAt', 1, [index], false, false, null, 4);
    }
    load(what: string): this {
      return load(this, what);
    }
    override _handleResult(value: Answer): void {
      super._handleResult(value);
      fixObjectPathIfNecessary(this, value);
      this.items = (value?._Items ?? []).map((item, index) => {
        const note = createChildItemObject(Note, false, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  }

  Excel.NoteCollection = NoteCollection;
  for (const owner of [Excel.Workbook, Excel.Worksheet]) {
    Object.defineProperty(owner.prototype, 'notes', {
      configurable: true,
      get() {
        return createPropertyObject(NoteCollection, this, 'Notes', true, 4);
      },
    });
  }
}

type Answer = { readonly [name: string]: unknown; readonly _Items?: readonly Answer[] } | null;

interface ClientObject {
  _handleResult(value: Answer): void;
}

type ObjectClass<Kind extends ClientObject = ClientObject> = new (...args: never[]) => Kind;

/** What the client's own classes are made of. */
interface ClientParts {
  readonly Excel: {
    readonly Range: ObjectClass;
    readonly Workbook: ObjectClass;
    readonly Worksheet: ObjectClass;
    NoteCollection?: ObjectClass;
  };
  readonly OfficeExtension: {
    readonly ClientObject: ObjectClass;
    readonly Utility: {
      load<Kind>(object: Kind, what: string): Kind;
      fixObjectPathIfNecessary(object: ClientObject, value: Answer): void;
    };
    readonly BatchApiHelper: {
      createPropertyObject(kind: ObjectClass, parent: object, name: string, ...rest: unknown[]): object;
      createMethodObject(kind: ObjectClass, parent: object, name: string, ...rest: unknown[]): object;
      createChildItemObject(kind: ObjectClass, hasIndexer: boolean, parent: object, ...rest: unknown[]): ClientObject;
      invokeMethod(object: object, name: string, ...rest: unknown[]): unknown;
      invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
    };
  };
}
