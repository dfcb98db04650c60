/** Asks linked sites whether they answer. Nothing within the office's own network is asked for. */
import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';
import type { Clock } from '../../application/commands/enact-act.ts';
import type { SiteLink } from '../../domain/portal/changes.ts';
import type { LinkState } from '../portal/calendar-view.ts';

/** Milliseconds that a site has to answer. */
const PATIENCE = 10_000;

/** Networks that are nobody else's: of the machine, of the office, of the link (RFC 1918, 4193, 6890). */
const OWN = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['224.0.0.0', 3],
] as const)
  OWN.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::ffff:0:0', 96],
] as const)
  OWN.addSubnet(net, prefix, 'ipv6');

const isOutside = async (host: string): Promise<boolean> => {
  const found = await lookup(host, { all: true });
  return (
    found.length > 0 &&
    found.every(({ address, family }) => !OWN.check(address, family === 6 ? 'ipv6' : 'ipv4'))
  );
};

/** Whether a site answers; a redirection is an answer. */
export const answers = async (href: string): Promise<boolean> => {
  const url = URL.parse(href);
  if (!url || !/^https?:$/u.test(url.protocol)) return false;
  try {
    if (!(await isOutside(url.hostname.replaceAll(/^\[|\]$/gu, '')))) return false;
    const { status } = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status < 400 || status === 405;
  } catch {
    return false;
  }
};

/** What was found of each linked site. */
export class LinkStates {
  readonly #clock: Clock;
  readonly #ask: (href: string) => Promise<boolean>;
  readonly #found = new Map<number, LinkState & { readonly href: string }>();

  constructor(clock: Clock, ask = answers) {
    this.#clock = clock;
    this.#ask = ask;
  }

  /** What is known of links as they are now. */
  of(links: ReadonlyMap<number, SiteLink>): ReadonlyMap<number, LinkState> {
    return new Map([...this.#found].filter(([id, { href }]) => links.get(id)?.href === href));
  }

  /** Asks all of them. */
  async check(links: ReadonlyMap<number, SiteLink>): Promise<void> {
    await Promise.all(
      [...links].map(async ([id, { href }]) => {
        const alive = await this.#ask(href);
        this.#found.set(id, { href, alive, at: this.#clock() });
      }),
    );
  }
}
