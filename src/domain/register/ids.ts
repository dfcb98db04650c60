/** Identities. A name is not an identity and a code is not one either: both belong to a thing for a while. */
declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

/** A unit (đơn vị, tổ chức). */
export type UnitId = Branded<'unit'>;
/** A post (vị trí việc làm, chức danh). */
export type PostId = Branded<'post'>;
/** A person, known in the register by a code only. */
export type PersonId = Branded<'person'>;
/** A function (chức năng, nhiệm vụ). */
export type FunctionId = Branded<'function'>;
/** Premises (trụ sở, điểm trường). */
export type PremisesId = Branded<'premises'>;
/** An act (văn bản). */
export type ActId = Branded<'act'>;
/** A published figure's indicator. */
export type FigureId = Branded<'figure'>;
/** An open item: a share an act left unsaid. */
export type ItemId = Branded<'item'>;

/** Ids are lower-case slugs, 1 to 96 characters, of `a–z 0–9 . _ -`, beginning with a letter or digit. */
export const ID_PATTERN = /^[a-z0-9][a-z0-9._-]{0,95}$/;

/** Whether a text can be an id. */
export const isId = (text: string): boolean => ID_PATTERN.test(text);

/** The kinds of thing a reference can name. */
export type RefKind = 'unit' | 'post' | 'person' | 'function' | 'premises';

/** A reference to a thing, `kind:id`. */
export type Ref = `${RefKind}:${string}`;

/** A reference from its parts. */
export const ref = (kind: RefKind, id: string): Ref => `${kind}:${id}`;

/** The parts of a reference. */
export const refParts = (r: Ref): { readonly kind: RefKind; readonly id: string } => {
  const colon = r.indexOf(':');
  return { kind: r.slice(0, colon) as RefKind, id: r.slice(colon + 1) };
};
