/** QR codes, to be printed for a notice board. */
import { renderSVG } from 'uqr';
import { Html, html } from '../http/html.ts';

/** The code of an address, as a picture with a name. */
export const qrCode = (address: string, label: string): Html =>
  html`<span role="img" aria-label="${label}"
    >${new Html(renderSVG(address, { border: 2 }))}</span
  >`;
