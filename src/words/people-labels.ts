/** What the words of job positions and of what befalls people are called, in both languages. */
import type { Both } from '../domain/both.ts';
import type {
  AppointmentStep,
  CourseKind,
  CourseLevel,
  DisciplineForm,
  EvaluationGrade,
  PositionGroup,
} from '../domain/register/vocabulary.ts';

/** The words of a closed list. */
export type WordTable<K extends string | number> = Readonly<Record<K, Both>>;

/** The lists. */
export interface PeopleLists {
  readonly appointmentStep: WordTable<AppointmentStep>;
  readonly disciplineForm: WordTable<DisciplineForm>;
  readonly positionGroup: WordTable<PositionGroup>;
  readonly evaluationGrade: WordTable<EvaluationGrade>;
  readonly courseLevel: WordTable<CourseLevel>;
  readonly courseKind: WordTable<CourseKind>;
}

/** Their words. */
export const PEOPLE_LISTS: PeopleLists = {
  appointmentStep: {
    policy: ['thống nhất chủ trương, cơ cấu', 'agreement on the post'],
    'extended-leadership': ['tập thể lãnh đạo mở rộng', 'extended leadership'],
    'key-officials': ['cán bộ chủ chốt', 'key officials'],
    committee: ['cấp ủy', 'Party committee'],
    collective: ['tập thể lãnh đạo', 'leadership'],
  },
  disciplineForm: {
    reprimand: ['khiển trách', 'reprimand'],
    warning: ['cảnh cáo', 'warning'],
    'pay-reduction': ['hạ bậc lương', 'pay reduced'],
    demotion: ['giáng chức', 'demoted'],
    removal: ['cách chức', 'removed'],
    dismissal: ['buộc thôi việc', 'dismissed'],
    expulsion: ['khai trừ', 'expelled'],
  },
  positionGroup: {
    leadership: ['lãnh đạo, quản lý', 'leadership'],
    specialised: ['chuyên môn, nghiệp vụ chuyên ngành', 'specialised'],
    shared: ['chuyên môn, nghiệp vụ dùng chung', 'shared profession'],
    support: ['hỗ trợ, phục vụ', 'support'],
  },
  evaluationGrade: {
    excellent: ['hoàn thành xuất sắc nhiệm vụ', 'excellent'],
    good: ['hoàn thành tốt nhiệm vụ', 'good'],
    fulfilled: ['hoàn thành nhiệm vụ', 'fulfilled'],
    'not-fulfilled': ['không hoàn thành nhiệm vụ', 'not fulfilled'],
  },
  courseLevel: {
    central: ['Trung ương tổ chức', 'held nationally'],
    province: ['tỉnh tổ chức', 'held by the province'],
    district: ['huyện, thành phố tổ chức', 'held by the district'],
    commune: ['xã, phường tổ chức', 'held by the commune'],
    abroad: ['ở nước ngoài', 'abroad'],
  },
  courseKind: {
    'political-theory': ['lý luận chính trị', 'political theory'],
    'state-management': ['quản lý nhà nước', 'state management'],
    leadership: ['kỹ năng lãnh đạo, quản lý', 'leadership skills'],
    professional: ['chuyên môn, nghiệp vụ', 'professional'],
    language: ['ngoại ngữ, tin học', 'languages and computing'],
    defence: ['quốc phòng, an ninh', 'defence and security'],
    other: ['khác', 'other'],
  },
};
