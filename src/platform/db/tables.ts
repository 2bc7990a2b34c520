import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/**
 * The tables as Kysely sees them; a test compares them with the database. `bigint` and `numeric` arrive as numbers, `date` as
 * `YYYY-MM-DD`, `timestamptz` as Date. What each table is for stands in `migrations/`.
 */
type CalendarDate = ColumnType<string, string, string>;
type Instant = ColumnType<Date, Date, Date>;
type Tenant = { agency_id: string };

export interface AgencyTable {
  id: string;
  code: string;
  name_th: string;
  short_name_th: string;
  name_en: string | null;
  own_hosts: string[];
  is_demo: Generated<boolean>;
  created_at: Instant;
}

export interface UnitTable extends Tenant {
  id: string;
  name_th: string;
  position: number;
}

export interface AssessmentYearTable extends Tenant {
  id: string;
  fiscal_year_be: number;
  framework_id: string;
  framework_version: string;
  status: 'open' | 'closed';
  opened_at: Instant;
  closed_at: Instant | null;
}

export interface PublishedScoreTable extends Tenant {
  id: string;
  assessment_year_id: string;
  level: 'total' | 'instrument' | 'indicator' | 'sub-indicator' | 'item';
  code: string;
  score: number;
  remark: string | null;
  recorded_at: Instant;
}

export interface YearItemTable extends Tenant {
  id: string;
  assessment_year_id: string;
  item_code: string;
  concept_id: string;
  unit_id: string | null;
  owner_name: string | null;
  verdict: StoredVerdict | null;
  checked_at: Instant | null;
  revision: Generated<number>;
}

export interface ItemTaskTable extends Tenant {
  id: string;
  year_item_id: string;
  source: 'assessor-remark' | 'note';
  text_th: string;
  due_on: CalendarDate | null;
  created_at: Instant;
  created_by: string;
  done_at: Instant | null;
  done_by: string | null;
}

export interface EvidenceTable extends Tenant {
  id: string;
  year_item_id: string;
  title_th: string;
  created_at: Instant;
  created_by: string;
  latest_version: Generated<number>;
  withdrawn_at: Instant | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
}

export interface EvidenceVersionTable extends Tenant {
  id: string;
  evidence_id: string;
  version: number;
  kind: 'link' | 'file';
  url: string | null;
  file_name: string | null;
  sha256: string | null;
  byte_length: number | null;
  media_type: string | null;
  reason: string | null;
  added_at: Instant;
  added_by: string;
}

export interface CheckRunTable extends Tenant {
  id: string;
  assessment_year_id: string;
  year_item_id: string | null;
  reason: 'asked' | 'scheduled' | 'demo';
  status: 'queued' | 'running' | 'done' | 'failed';
  done_pieces: Generated<number>;
  all_pieces: Generated<number>;
  current_source: string | null;
  requested_at: Instant;
  requested_by: string;
  started_at: Instant | null;
  finished_at: Instant | null;
  attempts: Generated<number>;
  problem: string | null;
}

export interface PieceCheckTable extends Tenant {
  id: string;
  check_run_id: string;
  year_item_id: string;
  evidence_id: string;
  evidence_version_id: string;
  source: string;
  linked_from: string | null;
  verdict: StoredVerdict;
  media_type: string | null;
  pages: number | null;
  sha256: string | null;
  http_status: number | null;
  final_url: string | null;
  captured_at: Instant;
  checked_at: Instant;
  engine_version: string;
  elements: JSONColumnType<unknown[]>;
  years: JSONColumnType<unknown[]>;
  is_current: Generated<boolean>;
  position: number;
}

export interface FindingTable extends Tenant {
  id: string;
  piece_check_id: string;
  position: number;
  code: string;
  severity: 'fail' | 'manual' | 'warn' | 'info';
  page: number | null;
  quote: string | null;
  place: string | null;
  element_id: string | null;
  year_be: number | null;
  message_th: string;
  message_en: string;
  fix_th: string;
  fix_en: string;
  fingerprint: string;
}

export interface OverruleTable extends Tenant {
  id: string;
  evidence_id: string;
  fingerprint: string;
  finding_code: string;
  reason: string;
  holds_until: CalendarDate;
  made_at: Instant;
  made_by: string;
  ended_at: Instant | null;
  ended_by: string | null;
}

export interface ScheduleTable extends Tenant {
  recheck_weekdays: number[];
  recheck_hour: number;
}

export interface AuditEventTable extends Tenant {
  seq: number;
  at: Instant;
  actor: string;
  kind: string;
  subject_kind: string;
  subject_id: string;
  details: JSONColumnType<Record<string, unknown>>;
  previous_hash: string;
  hash: string;
}

export interface AuditHeadTable extends Tenant {
  seq: number;
  hash: string;
}

export type StoredVerdict = 'pass' | 'warn' | 'fail' | 'manual';

export interface Tables {
  agency: AgencyTable;
  unit: UnitTable;
  assessment_year: AssessmentYearTable;
  published_score: PublishedScoreTable;
  year_item: YearItemTable;
  item_task: ItemTaskTable;
  evidence: EvidenceTable;
  evidence_version: EvidenceVersionTable;
  check_run: CheckRunTable;
  piece_check: PieceCheckTable;
  finding: FindingTable;
  overrule: OverruleTable;
  schedule: ScheduleTable;
  audit_event: AuditEventTable;
  audit_head: AuditHeadTable;
}
