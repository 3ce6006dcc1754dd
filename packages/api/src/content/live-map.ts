/** A map that is always what it is asked to show: whoever holds it sees what came since. */
export class LiveMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #now: () => ReadonlyMap<Key, Value>;

  constructor(now: () => ReadonlyMap<Key, Value>) {
    this.#now = now;
  }

  get size(): number {
    return this.#now().size;
  }

  get(key: Key): Value | undefined {
    return this.#now().get(key);
  }

  has(key: Key): boolean {
    return this.#now().has(key);
  }

  keys(): MapIterator<Key> {
    return this.#now().keys();
  }

  values(): MapIterator<Value> {
    return this.#now().values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#now().entries();
  }

  forEach(tell: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    this.#now().forEach((value, key) => {
      tell(value, key, this);
    });
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.#now()[Symbol.iterator]();
  }
}
