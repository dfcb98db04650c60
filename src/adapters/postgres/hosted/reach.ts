/** How another thread reaches a store. */
import type { MessagePort } from 'node:worker_threads';

/** A server's address, or a way into the thread that holds the embedded one. */
export type Reach =
  | { readonly by: 'server'; readonly url: string }
  | { readonly by: 'port'; readonly port: MessagePort };
