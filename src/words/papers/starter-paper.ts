/** A template to begin from: the program's own form of a paper with the places that are filled in. */
import type { PaperLadder } from './ladder.ts';
import { GAP, type Paper, body, line, rule, run } from './block.ts';
import { minutes } from './handover-paper.ts';
import { RIGHT, footOf, headOf, titleOf } from './forms.ts';
import { type PartField, type TemplateKind, type TextField } from './template-fields.ts';

const place = (field: TextField | PartField): string => `{{${field}}}`;

const letter = (kind: 'act' | 'submission', ladder: PaperLadder): Paper => ({
  title: 'Mẫu',
  right: RIGHT[ladder],
  blocks: [
    headOf({
      ladder,
      superior: place('cap_tren'),
      issuer: place('co_quan'),
      number: place('so'),
      place: place('dia_danh'),
      date: place('ngay'),
    }),
    ...titleOf(ladder, place('loai'), place('trich_yeu')),
    ...(kind === 'act'
      ? [
          line([run(place('co_quan').toUpperCase(), { bold: true })], 'center', 6),
          body(run(place('can_cu'))),
          line([run(`${place('loai')}:`, { bold: true })], 'center', 6),
        ]
      : [line([run(`Kính gửi: ${place('kinh_gui')}`)], 'center', 6)]),
    body(run(place('noi_dung'))),
    GAP,
    footOf({
      ladder,
      recipients: [place('noi_nhan')],
      authority: place('tham_quyen'),
      post: place('chuc_vu'),
      signer: place('nguoi_ky'),
    }),
  ],
});

const list = (ladder: PaperLadder): Paper => ({
  title: 'Mẫu',
  right: RIGHT[ladder],
  lying: true,
  blocks: [
    line([run(place('loai'), { bold: true })]),
    line([run(`(${place('kem_theo')})`, { italics: true })]),
    rule(16),
    body(run(place('noi_dung'))),
  ],
});

/** Minutes have the form of the State, whoever's act they carry out. */
const handover = (): Paper => ({
  title: 'Mẫu',
  right: RIGHT.state,
  blocks: minutes({
    about: place('trich_yeu'),
    basis: place('kem_theo'),
    from: place('ben_giao'),
    to: place('ben_nhan'),
    content: [body(run(place('noi_dung')))],
  }),
});

/** The template. */
export const starterPaper = (kind: TemplateKind, ladder: PaperLadder): Paper => {
  if (kind === 'list') return list(ladder);
  return kind === 'handover' ? handover() : letter(kind, ladder);
};
