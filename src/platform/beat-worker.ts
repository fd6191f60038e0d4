// A heart for a page that is hidden: the browser slows a hidden page's own timers down to one a minute, and
// leaves those of its workers alone. Knows nothing but its pace.
import { BEAT_MS } from "./beat.ts";

setInterval(() => postMessage(null), BEAT_MS);
