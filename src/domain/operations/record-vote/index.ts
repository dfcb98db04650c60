export { enact } from './enact.ts';
export { shape } from './shape.ts';
export { words } from './words.ts';
