/**
 * Forms of unit (loại hình cụ thể): what a unit is called by more closely than its kind. Law and counts go by the kind; the form is
 * how the office says it. Data: those of 2026 at every tier are here, and whatever else an act calls a unit is offered from then on.
 */
import type { UnitKind } from '../domain/register/kinds.ts';
import { labelOf } from './labels.ts';
import { type Language, say } from './language.ts';

/** A form, and the kind that units of it are. */
export interface UnitForm {
  readonly vi: string;
  readonly en: string;
  readonly kind: UnitKind;
}

const OF_KINDS: readonly (readonly [UnitKind, readonly (readonly [vi: string, en: string])[]])[] = [
  [
    'quarter',
    [
      ['Tổ dân phố', 'Residential group'],
      ['Khu phố', 'Quarter'],
    ],
  ],
  [
    'hamlet',
    [
      ['Bản', 'Village (bản)'],
      ['Ấp', 'Village (ấp)'],
      ['Xóm', 'Village (xóm)'],
      ['Làng', 'Village (làng)'],
      ['Buôn', 'Village (buôn)'],
      ['Sóc', 'Village (sóc)'],
    ],
  ],
  [
    'party-committee',
    [
      ['Tỉnh ủy', 'Provincial Party committee'],
      ['Thành ủy', 'City Party committee'],
      ['Huyện ủy', 'District Party committee'],
      ['Đảng ủy', 'Party committee'],
    ],
  ],
  [
    'party-office',
    [
      ['Văn phòng Tỉnh ủy', 'Office of the provincial Party committee'],
      ['Văn phòng Đảng ủy', 'Office of the Party committee'],
    ],
  ],
  [
    'party-body',
    [
      ['Ban Xây dựng Đảng', 'Party building board'],
      ['Ban Tuyên giáo và Dân vận', 'Propaganda and mass mobilisation board'],
      ['Ban Nội chính', 'Internal affairs board'],
      ['Ban Chính sách, chiến lược', 'Policy and strategy board'],
    ],
  ],
  [
    'political-school',
    [
      ['Trường Chính trị', 'Political school'],
      ['Trung tâm Chính trị', 'Political centre'],
    ],
  ],
  [
    'state-body',
    [
      ['Bộ', 'Ministry'],
      ['Cơ quan ngang bộ', 'Ministerial agency'],
      ['Cục', 'Department (cục)'],
      ['Sở', 'Provincial department'],
      ['Chi cục', 'Sub-department'],
      ['Văn phòng UBND', 'Office of the People’s Committee'],
      ['Văn phòng HĐND và UBND', 'Office of the People’s Council and People’s Committee'],
      ['Văn phòng Đoàn ĐBQH và HĐND', 'Office of the deputies’ delegation and People’s Council'],
      ['Trung tâm Phục vụ hành chính công', 'Public administration service centre'],
      ['Bộ Chỉ huy quân sự', 'Provincial military command'],
      ['Ban Chỉ huy quân sự', 'Military command'],
      ['Công an', 'Police'],
      ['Tòa án nhân dân', 'People’s Court'],
      ['Viện kiểm sát nhân dân', 'People’s Procuracy'],
    ],
  ],
  [
    'division',
    [
      ['Vụ', 'Department (vụ)'],
      ['Phòng thuộc sở', 'Division of a provincial department'],
    ],
  ],
  ['mass-organisation', [['Hội quần chúng', 'Mass association']]],
  [
    'school',
    [
      ['Trường mầm non', 'Kindergarten'],
      ['Trường tiểu học', 'Primary school'],
      ['Trường trung học cơ sở', 'Lower secondary school'],
      ['Trường tiểu học và trung học cơ sở', 'Primary and lower secondary school'],
      ['Trường trung học phổ thông', 'Upper secondary school'],
      ['Trường phổ thông có nhiều cấp học', 'School of several levels'],
      ['Trường phổ thông dân tộc nội trú', 'Boarding school for ethnic minorities'],
    ],
  ],
  [
    'service-unit',
    [
      ['Trạm Y tế', 'Health station'],
      ['Trung tâm Y tế', 'Health centre'],
      ['Bệnh viện', 'Hospital'],
      ['Trung tâm Kiểm soát bệnh tật', 'Centre for disease control'],
      [
        'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên',
        'Vocational and continuing education centre',
      ],
      ['Trường cao đẳng', 'College'],
      ['Trường đại học', 'University'],
      ['Trung tâm Văn hóa - Thể thao', 'Culture and sports centre'],
      ['Trung tâm Truyền thông', 'Media centre'],
      ['Trung tâm Khuyến nông', 'Agricultural extension centre'],
      ['Trung tâm Phát triển quỹ đất', 'Land fund development centre'],
      ['Trung tâm Cung ứng dịch vụ sự nghiệp công', 'Public services centre'],
      ['Ban Quản lý dự án', 'Project management board'],
      ['Thư viện', 'Library'],
      ['Bảo tàng', 'Museum'],
    ],
  ],
];

/** The forms of 2026. */
export const FORMS: readonly UnitForm[] = OF_KINDS.flatMap(([kind, forms]) =>
  forms.map(([vi, en]) => ({ vi, en, kind })),
);

const ENGLISH = new Map(FORMS.map(({ vi, en }) => [vi, en]));

/** What a unit is, by its form where it has one, else by its kind. A form that only this register knows is called the same in English. */
export const formText = (
  { kind, form }: { readonly kind: UnitKind; readonly form?: string | null | undefined },
  language: Language,
): string =>
  form === undefined || form === null
    ? labelOf('kind', kind, language)
    : say(language, form, ENGLISH.get(form) ?? form);
