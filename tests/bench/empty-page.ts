// The page everything is measured beside: an empty document that writes down the product id of what is
// plugged in, and nothing else.
import { createServer } from "node:http";

const HTML = `<!doctype html><title>empty</title><body><script>
navigator.usb.addEventListener("connect", ({ device }) => {
  const line = document.createElement("p");
  line.dataset.product = String(device.productId);
  line.textContent = device.productId.toString(16);
  document.body.append(line);
});
navigator.usb.addEventListener("disconnect", () => document.body.replaceChildren());
</script>`;

/** Serves it on a free port of this computer. */
export async function serveEmptyPage(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(HTML);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
