/** The API as the service describes it. Written by scripts/generate-api.mjs: change the service, not this file. */

export interface ActChoices {
  readonly years: readonly number[];
  readonly types: readonly ('law' | 'resolution' | 'decree' | 'decision' | 'conclusion' | 'regulation' | 'plan' | 'circular' | 'letter' | 'report' | 'opening-balance' | 'correction' | 'undo')[];
  readonly issuers: readonly string[];
  readonly groups: readonly ('unit' | 'function' | 'premises' | 'amount' | 'post' | 'territory' | 'record')[];
}

export interface Article {
  readonly id: number;
  readonly title: string;
  readonly section: string;
  readonly sectionName: string;
  readonly state: 'writing' | 'submitted' | 'checked' | 'published' | 'withdrawn';
  readonly revisions: number;
  readonly changed: string;
  readonly by: string | null;
  readonly from: string | null;
  readonly language: 'vi' | 'en';
  readonly lead: string;
  readonly body: unknown;
  readonly byline: string;
  readonly sources: readonly string[];
  readonly related: readonly number[];
  readonly steps: readonly ('submit' | 'return' | 'check' | 'publish' | 'highlight' | 'withdraw')[];
  readonly mayWrite: boolean;
  readonly returned: string | null;
  readonly notice: string | null;
  readonly hotUntil: string | null;
  readonly featuredUntil: string | null;
  readonly history: readonly {
    readonly at: string;
    readonly by: string | null;
    readonly title: string;
  }[];
  readonly publications: readonly {
    readonly revision: number;
    readonly from: string;
  }[];
}

export interface ArticleLine {
  readonly id: number;
  readonly title: string;
  readonly section: string;
  readonly sectionName: string;
  readonly state: 'writing' | 'submitted' | 'checked' | 'published' | 'withdrawn';
  readonly revisions: number;
  readonly changed: string;
  readonly by: string | null;
  readonly from: string | null;
}

export interface ArticleSection {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly write: boolean;
  readonly publish: boolean;
}

export interface BasisNode {
  readonly act: string | null;
  readonly cite: string | null;
  readonly basis: readonly BasisNode[];
}

export interface Branch {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly form: string | null;
  readonly tier: string | null;
  readonly blocs: readonly string[];
  readonly parent: string | null;
  readonly own: Counts;
  readonly total: Counts;
  readonly below: number;
  readonly under: number;
}

export interface CalendarLine {
  readonly id: number;
  readonly unit: string;
  readonly unitName: string;
  readonly day: string;
  readonly from: string;
  readonly to: string | null;
  readonly what: string;
  readonly who: readonly string[];
  readonly where: string;
  readonly preparation: string;
  readonly public: boolean;
  readonly mine: boolean;
}

export interface ChangeDay {
  readonly day: string;
  readonly entries: number;
  readonly acts: readonly {
    readonly id: string;
    readonly type: string;
    readonly number: string | null;
    readonly title: string;
    readonly entries: number;
  }[];
  readonly more: number;
}

export interface Consultation {
  readonly id: number;
  readonly title: string;
  readonly draft: number | null;
  readonly from: string;
  readonly to: string;
  readonly state: 'later' | 'open' | 'over';
  readonly opinions: number;
  readonly waiting: number;
  readonly unanswered: number;
  readonly about: string;
  readonly moderate: boolean;
  readonly answer: boolean;
  readonly publish: boolean;
  readonly list: readonly Opinion[];
}

export interface ConsultationLine {
  readonly id: number;
  readonly title: string;
  readonly draft: number | null;
  readonly from: string;
  readonly to: string;
  readonly state: 'later' | 'open' | 'over';
  readonly opinions: number;
  readonly waiting: number;
  readonly unanswered: number;
}

export interface CorrespondenceRow {
  readonly old: Listed | null;
  readonly new: Listed | null;
  readonly how: 'same' | 'succeeded' | 'new' | 'ended';
  readonly share: string | number;
  readonly shareText: string;
  readonly acts: readonly string[];
}

export interface CountedThing {
  readonly unit: string;
  readonly person: string | null;
  readonly text: string;
  readonly amount: number;
  readonly act: string;
  readonly article: string;
  readonly source: string;
}

export interface Counts {
  readonly posts: number;
  readonly quota: number;
  readonly people: number;
}

export interface Deadline {
  readonly pack: string;
  readonly rule: string;
  readonly subject: string;
  readonly text: string;
  readonly cites: string;
  readonly until: string | null;
}

export interface DownsizingEstimate {
  readonly why: string | null;
  readonly cites: string | null;
  readonly pay: number | null;
  readonly formula: string | null;
  readonly parts: readonly {
    readonly label: string;
    readonly months: number;
    readonly amount: number;
  }[];
  readonly total: number | null;
}

export interface DualOffice {
  readonly posts: readonly string[];
  readonly model: string;
  readonly since: string;
  readonly act: string;
}

export interface DualOfficeCoverage {
  readonly day: string;
  readonly city: number;
  readonly communes: {
    readonly value: number;
    readonly of: number;
  };
  readonly residential: {
    readonly value: number;
    readonly of: number;
  };
}

export interface EvidencePlace {
  readonly area: string;
  readonly name: string;
  readonly treated: boolean;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export interface Found {
  readonly kind: 'unit' | 'function' | 'person' | 'act';
  readonly id: string;
  readonly text: string;
  readonly more: string;
  readonly from: string;
  readonly to: string;
  readonly holds: boolean;
  readonly whole: boolean;
  readonly unitKind: string | null;
  readonly what: string;
}

export interface HandedOver {
  readonly holding: string;
  readonly text: string;
  readonly from: string;
  readonly receiver: string;
  readonly since: string;
  readonly act: string;
  readonly article: string;
}

export interface HistoryRow {
  readonly aspect: string;
  readonly key: string;
  readonly value: unknown;
  readonly text: string;
  readonly valid: {
    readonly from: string;
    readonly to: string;
  };
  readonly recorded: {
    readonly from: number;
    readonly to?: number;
  };
  readonly act: string;
  readonly article: string;
  readonly source: string;
  readonly endedBy: string | null;
  readonly holds: boolean;
}

export interface Judged {
  readonly unit: string;
  readonly is: 'breach' | 'in-grace' | 'missing-data' | 'ok';
  readonly text: string;
  readonly until: string | null;
}

export interface LawRule {
  readonly code: string;
  readonly pack: string;
  readonly packTitle: string;
  readonly title: string;
  readonly limit: string;
  readonly cites: string;
  readonly confidence: string;
  readonly verified: boolean;
  readonly from: string;
  readonly to: string | null;
  readonly inForce: boolean;
  readonly lacks: string;
  readonly human: boolean;
  readonly counts: {
    readonly ok: number;
    readonly breach: number;
    readonly inGrace: number;
    readonly missing: number;
  } | null;
  readonly by: string | null;
}

export interface LeaderRow {
  readonly place: string;
  readonly people: number;
  readonly recorded: number;
  readonly women: number;
  readonly minorities: number;
  readonly bands: readonly number[];
  readonly graduates: number;
  readonly advancedTheory: number;
}

export interface Listed {
  readonly unit: string;
  readonly name: string;
  readonly code: string | null;
  readonly kind: string;
}

export interface Measures {
  readonly bodies: Readonly<Record<string, number>>;
  readonly areas: Readonly<Record<string, number>>;
  readonly posts: number;
  readonly quota: number;
  readonly people: number;
  readonly premises: number;
}

export interface MergedUnit {
  readonly id: string;
  readonly mark: 'begun' | 'ended' | 'moved' | 'changed' | 'context';
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: string;
  readonly changes: readonly {
    readonly label: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly counts: {
    readonly before: Counts | null;
    readonly after: Counts | null;
  };
  readonly acts: readonly string[];
  readonly children: readonly MergedUnit[];
}

export interface ModelAct {
  readonly act: string;
  readonly title: string;
}

export interface ModelForecast {
  readonly subject: 'quota' | 'administrative-quota' | 'service-quota' | 'part-time-quota' | 'people' | 'bodies' | 'service-units' | 'self-financed-units' | 'communes' | 'residential-units';
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface ModelLine {
  readonly act: string;
  readonly title: string;
  readonly effect: string;
  readonly pilot: boolean;
}

export interface ModelMatch {
  readonly role: ModelRole;
  readonly found: string | null;
  readonly name: string | null;
  readonly by: string | null;
}

export interface ModelRole {
  readonly what: string;
  readonly ref: string;
  readonly name: string;
}

export interface Names {
  readonly things: Readonly<Record<string, string>>;
  readonly acts: Readonly<Record<string, {
    readonly type: string;
    readonly number: string | null;
    readonly title: string;
    readonly signed: string;
  }>>;
}

export interface NextNumber {
  readonly next: string | null;
  readonly missing: readonly number[];
}

export interface OpenItem {
  readonly item: string;
  readonly kind: string;
  readonly of: string;
  readonly text: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly whole: Range;
  readonly part: Range;
  readonly parties: readonly {
    readonly unit: string;
    readonly has: Range;
    readonly keeps: boolean;
  }[];
  readonly since: string;
  readonly act: string;
  readonly article: string;
}

export interface Opinion {
  readonly number: number;
  readonly at: string;
  readonly about: string;
  readonly place: string;
  readonly name: string;
  readonly text: string;
  readonly same: number | null;
  readonly shown: boolean | null;
  readonly why: string | null;
  readonly erased: boolean;
  readonly aboutName: string;
  readonly answer: 'accepted' | 'explained' | 'declined' | null;
  readonly reply: string | null;
}

export interface OverviewPoint {
  readonly day: string;
  readonly bodies: Readonly<Record<string, number>>;
  readonly areas: Readonly<Record<string, number>>;
  readonly posts: number;
  readonly quota: Readonly<Record<string, number>>;
  readonly people: Readonly<Record<string, number>>;
  readonly premises: number;
  readonly items: number;
  readonly handedOver: number;
}

export interface PortalSection {
  readonly id: string;
  readonly level: number;
  readonly vi: string;
  readonly en: string;
  readonly within: string | null;
  readonly order: number;
  readonly unit: string | null;
}

export interface PostKindShown {
  readonly unit: 'country' | 'province' | 'municipality' | 'city' | 'town' | 'urban-district' | 'rural-district' | 'ward' | 'commune' | 'township' | 'special-zone' | 'quarter' | 'hamlet' | 'party-committee' | 'party-office' | 'party-organisation-board' | 'party-inspection-committee' | 'party-propaganda-board' | 'party-mobilisation-board' | 'political-school' | 'party-cell' | 'party-body' | 'peoples-council' | 'peoples-committee' | 'division' | 'inspectorate' | 'joint-agency' | 'state-body' | 'front' | 'trade-union' | 'farmers-union' | 'womens-union' | 'youth-union' | 'veterans-association' | 'mass-organisation' | 'front-joint-agency' | 'front-section' | 'school' | 'private-school' | 'service-unit' | 'management-council' | 'organisation';
  readonly rank: 'head' | 'deputy' | 'staff';
  readonly posts: number;
  readonly shown: boolean;
}

export interface QualityRow {
  readonly category: string;
  readonly people: number;
  readonly recorded: number;
  readonly women: number;
  readonly minorities: number;
  readonly party: number;
  readonly bands: readonly number[];
  readonly averageAge: number | null;
  readonly graduates: number;
  readonly advancedTheory: number;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface RecordField {
  readonly field: 'name' | 'sex' | 'born' | 'home' | 'ethnicity' | 'party-joined' | 'education' | 'political-theory' | 'state-management' | 'grade' | 'coefficient' | 'allowance' | 'contract' | 'recruited' | 'insured-since';
  readonly label: string;
  readonly kind: 'text' | 'day' | 'number' | 'word';
  readonly options: readonly {
    readonly word: string;
    readonly label: string;
  }[];
  readonly value: string | null;
  readonly text: string | null;
  readonly since: string | null;
  readonly act: string | null;
  readonly readers: 'public' | 'desk' | 'records';
  readonly lines: readonly {
    readonly since: string;
    readonly value: string;
    readonly text: string;
    readonly act: string | null;
  }[];
}

export interface RegisterName {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly here: boolean;
}

export interface Retirement {
  readonly person: string;
  readonly unit: string;
  readonly unitName: string;
  readonly day: string;
  readonly overdue: boolean;
}

export interface Reviewed {
  readonly kind: 'duplicated' | 'contradictory' | 'similar' | 'leaderless' | 'orphaned';
  readonly functions: readonly string[];
  readonly units: readonly string[];
  readonly score: number | null;
  readonly words: readonly string[];
  readonly now: boolean;
  readonly beside: boolean | null;
}

export interface SiteLink {
  readonly id: number;
  readonly group: string;
  readonly title: string;
  readonly href: string;
  readonly order: number;
  readonly alive: boolean | null;
}

export interface SourcedFact {
  readonly aspect: string;
  readonly key: string;
  readonly value: unknown;
  readonly text: string;
  readonly from: string;
  readonly act: string;
  readonly article: string;
  readonly source: string;
}

export interface TableCell {
  readonly text: string;
  readonly value: number | null;
  readonly wrong: boolean;
  readonly ref: string | null;
  readonly acts: readonly string[];
  readonly behind: number;
}

export interface TableName {
  readonly code: string;
  readonly title: string;
  readonly about: string;
  readonly group: string;
}

export interface TableRow {
  readonly key: string;
  readonly level: number;
  readonly total: boolean;
  readonly cells: readonly TableCell[];
}

export interface TreeNode {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly kind: string;
  readonly form: string | null;
  readonly tier: string | null;
  readonly bloc: string;
  readonly parent: string | null;
  readonly posts: number;
  readonly quota: number;
  readonly people: number;
  readonly below: number;
  readonly children: readonly TreeNode[];
}

export interface Week {
  readonly coming: {
    readonly total: number;
    readonly first: readonly {
      readonly act: string;
      readonly day: string;
    }[];
  };
  readonly recorded: {
    readonly total: number;
    readonly first: readonly string[];
  };
  readonly surplus: {
    readonly total: number;
    readonly first: readonly {
      readonly unit: string;
      readonly pool: 'party' | 'state' | 'front' | 'service' | 'commune' | 'part-time' | 'contract';
      readonly quota: number;
      readonly people: number;
    }[];
  };
  readonly vacant: {
    readonly total: number;
    readonly first: readonly {
      readonly unit: string;
      readonly post: string;
      readonly title: string;
    }[];
  };
  readonly places: {
    readonly vacant: number;
    readonly of: number;
  };
}

/** What can be read: each address with its query and its answer. */
export interface Api {
  readonly '/api/v1/units': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly tier?: 'country' | 'province' | 'district' | 'commune' | 'residential';
      readonly kind?: 'country' | 'province' | 'municipality' | 'city' | 'town' | 'urban-district' | 'rural-district' | 'ward' | 'commune' | 'township' | 'special-zone' | 'quarter' | 'hamlet' | 'party-committee' | 'party-office' | 'party-organisation-board' | 'party-inspection-committee' | 'party-propaganda-board' | 'party-mobilisation-board' | 'political-school' | 'party-cell' | 'party-body' | 'peoples-council' | 'peoples-committee' | 'division' | 'inspectorate' | 'joint-agency' | 'state-body' | 'front' | 'trade-union' | 'farmers-union' | 'womens-union' | 'youth-union' | 'veterans-association' | 'mass-organisation' | 'front-joint-agency' | 'front-section' | 'school' | 'private-school' | 'service-unit' | 'management-council' | 'organisation';
      readonly bloc?: 'party' | 'state' | 'front' | 'service' | 'territory';
      readonly under?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly id: string;
        readonly code: string | null;
        readonly name: string;
        readonly kind: string;
        readonly form: string | null;
        readonly tier: string | null;
        readonly bloc: string;
        readonly parent: string | null;
      }[];
    };
  };
  readonly '/api/v1/tree': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly depth?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly TreeNode[];
    };
  };
  readonly '/api/v1/units/{id}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly id: string;
        readonly code: string | null;
        readonly name: string;
        readonly kind: string;
        readonly form: string | null;
        readonly tier: string | null;
        readonly bloc: string;
        readonly parent: string | null;
        readonly path: readonly string[];
        readonly children: readonly string[];
        readonly facts: readonly SourcedFact[];
        readonly names: Names;
      };
    };
  };
  readonly '/api/v1/units/{id}/tree': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly depth?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: TreeNode;
    };
  };
  readonly '/api/v1/units/{id}/lineage': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly direction: 'predecessor' | 'successor';
        readonly from: string;
        readonly to: string;
        readonly relation: string;
        readonly share: string | number;
        readonly act: string;
        readonly article: string;
        readonly day: string;
      }[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/units/{id}/history': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly HistoryRow[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/acts': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly q?: string;
      readonly type?: 'law' | 'resolution' | 'decree' | 'decision' | 'conclusion' | 'regulation' | 'plan' | 'circular' | 'letter' | 'report' | 'opening-balance' | 'correction' | 'undo';
      readonly year?: number;
      readonly issuer?: string;
      readonly group?: 'unit' | 'function' | 'premises' | 'amount' | 'post' | 'territory' | 'record';
      readonly order?: 'recorded' | 'newest';
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly id: string;
        readonly seq: number;
        readonly type: string;
        readonly number: string | null;
        readonly title: string;
        readonly issuer: string;
        readonly signed: string;
        readonly effect: string;
        readonly recorded: string;
        readonly undoneBy: string | null;
      }[];
    };
  };
  readonly '/api/v1/next-number': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly issuer: string;
      readonly type: 'law' | 'resolution' | 'decree' | 'decision' | 'conclusion' | 'regulation' | 'plan' | 'circular' | 'letter' | 'report' | 'opening-balance' | 'correction' | 'undo';
      readonly signed: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: NextNumber;
    };
  };
  readonly '/api/v1/act-choices': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: ActChoices;
    };
  };
  readonly '/api/v1/acts/{id}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly act: unknown;
        readonly seq: number;
        readonly recorded: string;
        readonly undoneBy: string | null;
        readonly words: readonly {
          readonly article: string;
          readonly op: string;
          readonly text: string;
        }[];
        readonly names: Names;
      };
    };
  };
  readonly '/api/v1/acts/{id}/file': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: string;
  };
  readonly '/api/v1/export/acts': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly seq: number;
        readonly recorded: string;
        readonly act: unknown;
      }[];
    };
  };
  readonly '/api/v1/schema/act': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: Readonly<Record<string, unknown>>;
  };
  readonly '/api/v1/acts/{id}/books': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly day: string;
        readonly kind: string;
        readonly unit: string;
        readonly opening: number;
        readonly in: number;
        readonly out: number;
        readonly closing: number;
        readonly ranges?: Readonly<Record<string, Range>>;
        readonly balanced: boolean;
      }[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/drafts': {
    readonly query: {
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly id: number;
        readonly revision: number;
        readonly status: 'draft' | 'submitted' | 'appraised' | 'approved' | 'promulgated' | 'returned' | 'withdrawn';
        readonly title: string;
        readonly effect: string;
        readonly authors: readonly string[];
        readonly branchOf: number | null;
        readonly promulgatedAs: string | null;
        readonly created: string;
        readonly changed: string;
        readonly waits: boolean;
      }[];
    };
  };
  readonly '/api/v1/drafts/{id}': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly id: number;
      readonly revision: number;
      readonly status: 'draft' | 'submitted' | 'appraised' | 'approved' | 'promulgated' | 'returned' | 'withdrawn';
      readonly title: string;
      readonly effect: string;
      readonly authors: readonly string[];
      readonly branchOf: number | null;
      readonly promulgatedAs: string | null;
      readonly created: string;
      readonly changed: string;
      readonly waits: boolean;
      readonly act: unknown;
      readonly kept: readonly string[];
      readonly base: {
        readonly version: number;
        readonly known: string;
      };
      readonly registerVersion: number;
      readonly steps: readonly ('submit' | 'appraise' | 'approve' | 'promulgate' | 'return' | 'withdraw')[];
      readonly closed: readonly {
        readonly step: 'submit' | 'appraise' | 'approve' | 'promulgate' | 'return' | 'withdraw';
        readonly code: string;
        readonly why: string;
      }[];
      readonly mayChange: boolean;
      readonly events: readonly {
        readonly place: number;
        readonly at: string;
        readonly by: string;
        readonly kind: string;
        readonly note: string | null;
        readonly subject: string | null;
        readonly operations: unknown | null;
        readonly answers: number | null;
      }[];
    };
  };
  readonly '/api/v1/me': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly account: {
        readonly name: string;
        readonly display: string;
        readonly mustChange: boolean;
      } | null;
      readonly rights: readonly ('comment' | 'draft' | 'appraise' | 'approve' | 'promulgate' | 'records' | 'edit' | 'write' | 'moderate' | 'publish' | 'audit' | 'administer')[];
      readonly needsAdministrator: boolean;
      readonly provider: boolean;
    };
  };
  readonly '/api/v1/accounts': {
    readonly query: {
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly id: number;
        readonly name: string;
        readonly display: string;
        readonly mustChange: boolean;
        readonly disabled: boolean;
        readonly local: boolean;
        readonly grants: readonly {
          readonly id: number;
          readonly role: 'reader' | 'drafter' | 'appraiser' | 'approver' | 'registrar' | 'personnel' | 'editor' | 'moderator' | 'publisher' | 'auditor' | 'administrator';
          readonly unit: string | null;
          readonly unitName: string | null;
        }[];
      }[];
    };
  };
  readonly '/api/v1/registers': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly RegisterName[];
    };
  };
  readonly '/api/v1/audit': {
    readonly query: {
      readonly before?: number;
      readonly from?: string;
      readonly to?: string;
      readonly name?: string;
      readonly subject?: string;
      readonly via?: 'http' | 'cli' | 'start';
      readonly refused?: string;
      readonly limit?: number;
    };
    readonly answer: {
      readonly data: readonly {
        readonly seq: number;
        readonly at: string;
        readonly via: 'http' | 'cli' | 'start';
        readonly name: string | null;
        readonly action: string;
        readonly what: string;
        readonly result: string;
        readonly subject: string | null;
        readonly about: {
          readonly kind: 'unit' | 'function' | 'person' | 'act' | 'draft' | 'account' | 'article' | 'consultation' | 'table';
          readonly id: string;
          readonly text: string;
        } | null;
        readonly status: number;
        readonly request: string;
      }[];
    };
  };
  readonly '/api/v1/audit/export': {
    readonly query: {
      readonly before?: number;
      readonly from?: string;
      readonly to?: string;
      readonly name?: string;
      readonly subject?: string;
      readonly via?: 'http' | 'cli' | 'start';
      readonly refused?: string;
    };
    readonly answer: string;
  };
  readonly '/api/v1/diff': {
    readonly query: {
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly change: 'begun' | 'ended' | 'changed' | 'holding';
        readonly unit: string | null;
        readonly acts: readonly string[];
        readonly details: unknown;
      }[];
    };
  };
  readonly '/api/v1/register': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly id: string;
        readonly title: string;
        readonly writable: boolean;
        readonly head: string;
        readonly several: boolean;
      };
    };
  };
  readonly '/api/v1/reports/term': {
    readonly query: {
      readonly asKnown?: string;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly from: string;
        readonly to: string;
        readonly subject?: string;
        readonly subjectName?: string;
        readonly indicators: readonly {
          readonly id: string;
          readonly value: number | boolean | null;
          readonly of?: number;
          readonly unit: string;
          readonly published?: number;
          readonly publishedOf?: number;
          readonly publishedBy?: string;
          readonly publishedFor?: {
            readonly from: string;
            readonly to: string;
          };
          readonly note?: string;
          readonly recorded?: {
            readonly part: number;
            readonly of: number;
          };
          readonly difference?: number;
          readonly reason?: 'not-recorded' | 'partly-recorded' | 'not-applicable' | 'more-recorded';
          readonly provenance: {
            readonly acts: readonly string[];
            readonly records: number;
          };
        }[];
      };
    };
  };
  readonly '/api/v1/reports/term/{indicator}': {
    readonly query: {
      readonly asKnown?: string;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly indicator: string;
        readonly records: number;
        readonly rows: readonly {
          readonly act: string;
          readonly article: string | null;
          readonly day: string | null;
          readonly subject: string | null;
          readonly text: string;
        }[];
        readonly names: Names;
      };
    };
  };
  readonly '/api/v1/reports/review': {
    readonly query: {
      readonly asKnown?: string;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
      readonly kind: 'preliminary' | 'final';
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly body: string;
        readonly title: string;
        readonly subtitle: string;
        readonly sections: readonly {
          readonly heading: string;
          readonly none: string;
          readonly lines: readonly {
            readonly text: string;
            readonly indicator?: string;
            readonly records?: number;
            readonly acts: readonly string[];
          }[];
        }[];
        readonly note: string;
      };
    };
  };
  readonly '/api/v1/reports/review/file': {
    readonly query: {
      readonly asKnown?: string;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
      readonly kind: 'preliminary' | 'final';
      readonly form?: 'docx' | 'pdf';
    };
    readonly answer: unknown;
  };
  readonly '/api/v1/verify': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly acts: number;
        readonly head: string;
        readonly entries: number;
        readonly facts: number;
        readonly clean: boolean;
        readonly differences: readonly {
          readonly code: string;
          readonly [member: string]: unknown;
        }[];
      };
    };
  };
  readonly '/api/v1/days': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly today: string;
        readonly days: readonly ChangeDay[];
      };
      readonly page: number;
      readonly limit: number;
      readonly total: number;
    };
  };
  readonly '/api/v1/overview': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly points: readonly OverviewPoint[];
      };
    };
  };
  readonly '/api/v1/counted': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly of: 'bodies' | 'areas' | 'posts' | 'quota' | 'people' | 'items' | 'handedOver';
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly CountedThing[];
      readonly names: Names;
      readonly amount: number;
    };
  };
  readonly '/api/v1/search': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly q: string;
      readonly limit?: number;
      readonly kind?: 'unit' | 'function' | 'person' | 'act';
      readonly living?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: readonly Found[];
    };
  };
  readonly '/api/v1/roots': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly hierarchy?: 'administrative' | 'party' | 'professional' | 'territorial';
      readonly bloc?: 'party' | 'state' | 'front' | 'service' | 'territory';
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly Branch[];
    };
  };
  readonly '/api/v1/units/{id}/children': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly hierarchy?: 'administrative' | 'party' | 'professional' | 'territorial';
      readonly bloc?: 'party' | 'state' | 'front' | 'service' | 'territory';
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly Branch[];
    };
  };
  readonly '/api/v1/functions/{id}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly rows: readonly HistoryRow[];
        readonly names: Names;
      };
      readonly page: number;
      readonly limit: number;
      readonly total: number;
    };
  };
  readonly '/api/v1/people/{id}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly rows: readonly HistoryRow[];
        readonly names: Names;
      };
      readonly page: number;
      readonly limit: number;
      readonly total: number;
    };
  };
  readonly '/api/v1/open-items': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly OpenItem[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/deadlines': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly Deadline[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/handed-over': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly HandedOver[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/law': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: readonly LawRule[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/law/{code}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly Judged[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/review': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly beside?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly Reviewed[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/dual-offices': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly coverage: readonly DualOfficeCoverage[];
        readonly pairs: readonly DualOffice[];
      };
      readonly names: Names;
    };
  };
  readonly '/api/v1/tables': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly TableName[];
    };
  };
  readonly '/api/v1/tables/{code}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly unit?: string;
      readonly from?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly TableRow[];
      readonly names: Names;
      readonly code: string;
      readonly title: string;
      readonly about: string;
      readonly columns: readonly string[];
      readonly unit: string | null;
      readonly of: string | null;
      readonly overTime: boolean;
      readonly from: string | null;
    };
  };
  readonly '/api/v1/tables/{code}/file': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly unit?: string;
      readonly from?: string;
      readonly lang?: 'vi' | 'en';
      readonly form?: 'xlsx' | 'docx' | 'pdf';
    };
    readonly answer: unknown;
  };
  readonly '/api/v1/people/{id}/record': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly person: string;
      readonly mayWrite: boolean;
      readonly fields: readonly RecordField[];
      readonly pension: string | null;
      readonly estimate: DownsizingEstimate | null;
    };
  };
  readonly '/api/v1/records/quality': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly unit?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly bands: readonly string[];
      readonly data: readonly QualityRow[];
      readonly leaderBands: readonly string[];
      readonly leaders: readonly LeaderRow[];
      readonly plannedLeaders: readonly LeaderRow[];
      readonly planned: {
        readonly people: number;
        readonly known: number;
        readonly women: number;
        readonly young: number;
      };
      readonly retirements: readonly Retirement[];
    };
  };
  readonly '/api/v1/record-fields': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly {
        readonly field: 'name' | 'sex' | 'born' | 'home' | 'ethnicity' | 'party-joined' | 'education' | 'political-theory' | 'state-management' | 'grade' | 'coefficient' | 'allowance' | 'contract' | 'recruited' | 'insured-since';
        readonly label: string;
        readonly readers: 'public' | 'desk' | 'records';
      }[];
    };
  };
  readonly '/api/v1/models': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly ModelLine[];
    };
  };
  readonly '/api/v1/models/{id}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly acts: readonly ModelAct[];
      readonly title: string;
      readonly before: string;
      readonly done: string;
      readonly area: string;
      readonly areaName: string;
      readonly text: readonly string[];
      readonly roles: readonly ModelRole[];
      readonly aboutPersons: number;
      readonly places: readonly {
        readonly unit: string;
        readonly name: string;
      }[];
    };
  };
  readonly '/api/v1/models/{id}/draft': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly area: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly area: string;
      readonly areaName: string;
      readonly act: Readonly<Record<string, unknown>>;
      readonly text: readonly string[];
      readonly matches: readonly ModelMatch[];
      readonly left: readonly string[];
      readonly findings: readonly {
        readonly severity: string;
        readonly text: string;
      }[];
      readonly forecast: readonly ModelForecast[];
    };
  };
  readonly '/api/v1/models/{id}/evidence': {
    readonly query: {
      readonly subject: 'quota' | 'administrative-quota' | 'service-quota' | 'part-time-quota' | 'people' | 'bodies' | 'service-units' | 'self-financed-units' | 'communes' | 'residential-units';
      readonly from: string;
      readonly to: string;
    };
    readonly answer: {
      readonly from: string;
      readonly to: string;
      readonly subject: 'quota' | 'administrative-quota' | 'service-quota' | 'part-time-quota' | 'people' | 'bodies' | 'service-units' | 'self-financed-units' | 'communes' | 'residential-units';
      readonly label: string;
      readonly places: readonly EvidencePlace[];
      readonly treated: number | null;
      readonly others: number | null;
      readonly difference: number | null;
      readonly assumptions: readonly string[];
    };
  };
  readonly '/api/v1/acts/{id}/chain': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly basis: readonly BasisNode[];
        readonly restingOn: readonly string[];
        readonly names: Names;
      };
      readonly page: number;
      readonly limit: number;
      readonly total: number;
    };
  };
  readonly '/api/v1/acts/{id}/entries': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly {
        readonly day: string;
        readonly aspect: string;
        readonly key: string;
        readonly article: string;
        readonly source: string;
        readonly ends: boolean;
        readonly subject: string | null;
        readonly text: string;
      }[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/compare': {
    readonly query: {
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: {
        readonly differing: number;
        readonly roots: readonly MergedUnit[];
        readonly measures: {
          readonly before: Measures;
          readonly after: Measures;
        };
        readonly names: Names;
      };
      readonly page: number;
      readonly limit: number;
      readonly total: number;
    };
  };
  readonly '/api/v1/correspondence': {
    readonly query: {
      readonly asKnown?: string;
      readonly page?: number;
      readonly limit?: number;
      readonly from: string;
      readonly to: string;
      readonly unit?: string;
      readonly all?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly page: number;
      readonly limit: number;
      readonly total: number;
      readonly data: readonly CorrespondenceRow[];
      readonly names: Names;
    };
  };
  readonly '/api/v1/portal/articles': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly ArticleLine[];
      readonly sections: readonly ArticleSection[];
    };
  };
  readonly '/api/v1/portal/articles/{id}': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: Article;
    };
  };
  readonly '/api/v1/portal/figure': {
    readonly query: {
      readonly of: 'unit' | 'act' | 'indicator' | 'count' | 'comparison';
      readonly id: string;
      readonly day: string;
      readonly from?: string;
    };
    readonly answer: {
      readonly shown: string;
    };
  };
  readonly '/api/v1/portal/sections': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly PortalSection[];
    };
  };
  readonly '/api/v1/intake/templates/{template}': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: unknown;
  };
  readonly '/api/v1/intake/tables/{subject}': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: unknown;
  };
  readonly '/api/v1/acts/{id}/paper': {
    readonly query: {
      readonly kind?: 'act' | 'submission' | 'list' | 'handover';
      readonly form?: 'docx' | 'pdf';
    };
    readonly answer: unknown;
  };
  readonly '/api/v1/drafts/{id}/paper': {
    readonly query: {
      readonly kind?: 'act' | 'submission' | 'list' | 'handover';
      readonly form?: 'docx' | 'pdf';
    };
    readonly answer: unknown;
  };
  readonly '/api/v1/paper-templates': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly {
        readonly kind: 'act' | 'submission' | 'list' | 'handover';
        readonly ladder: 'state' | 'party';
        readonly file: string | null;
        readonly at: string | null;
      }[];
    };
  };
  readonly '/api/v1/paper-templates/{kind}/{ladder}': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: unknown;
  };
  readonly '/api/v1/chart': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
      readonly lang?: 'vi' | 'en';
      readonly hierarchy?: 'administrative' | 'party' | 'professional' | 'territorial';
      readonly bloc?: 'party' | 'state' | 'front' | 'service' | 'territory';
      readonly form?: 'svg' | 'png' | 'pdf';
      readonly paper?: 'A3' | 'A4';
      readonly of?: string;
      readonly levels?: number;
      readonly open?: string;
    };
    readonly answer: unknown;
  };
  readonly '/api/v1/week': {
    readonly query: {
      readonly asAt?: string;
      readonly asKnown?: string;
    };
    readonly answer: {
      readonly asAt: string;
      readonly asKnown: string;
      readonly version: number;
      readonly data: Week;
      readonly names: Names;
    };
  };
  readonly '/api/v1/portal/holders': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly PostKindShown[];
    };
  };
  readonly '/api/v1/portal/consultations': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly ConsultationLine[];
    };
  };
  readonly '/api/v1/portal/consultations/{id}': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: Consultation;
    };
  };
  readonly '/api/v1/portal/calendar': {
    readonly query: {
      readonly day?: string;
    };
    readonly answer: {
      readonly monday: string;
      readonly days: readonly string[];
      readonly data: readonly CalendarLine[];
      readonly conflicts: readonly {
        readonly first: number;
        readonly second: number;
        readonly who: readonly string[];
        readonly where: string | null;
      }[];
    };
  };
  readonly '/api/v1/portal/links': {
    readonly query: Readonly<Record<string, never>>;
    readonly answer: {
      readonly data: readonly SiteLink[];
    };
  };
}
