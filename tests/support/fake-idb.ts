// The inner life of fake-indexeddb, as far as tests need it: there is no public way to break off a
// transaction for a reason of the browser's own, or to end a tab in the middle of one.
/* oxlint-disable no-underscore-dangle -- the library's own names */

interface FakeTransaction {
  readonly db: unknown;
  readonly _state: string;
  _abort(error: string): void;
}

interface FakeDatabase {
  readonly _rawDatabase: { readonly transactions: readonly FakeTransaction[] };
}

/** Undoes the transaction with an error of this name, as the browser does when the disk is full. */
export function breakOff(tx: IDBTransaction, error: string): void {
  const fake = tx as unknown as FakeTransaction;
  if (fake._state !== "finished") fake._abort(error);
}

/** Undoes whatever this connection has under way, and closes it. */
export function killConnection(db: IDBDatabase): void {
  const fake = db as unknown as FakeDatabase;
  for (const tx of fake._rawDatabase.transactions) {
    if (tx.db === db && tx._state !== "finished") tx._abort("AbortError");
  }
  db.close();
}
