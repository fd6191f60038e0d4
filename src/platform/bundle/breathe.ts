/** Lets the page or the worker handle what has come up. */
export const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));
