import type { Model } from '../model/model';

/** What several rules need of a model, computed once for each. */
export function perModel<T>(compute: (model: Model) => T): (model: Model) => T {
  const known = new WeakMap<Model, T>();
  return (model) => {
    let value = known.get(model);
    if (value === undefined) known.set(model, (value = compute(model)));
    return value;
  };
}
