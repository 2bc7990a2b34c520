-- Agencies, their assessment years, evidence, checks and the audit chain.
-- Runs unchanged on PostgreSQL 15+ and on the embedded database. Identifiers are UUIDs (version 7) made by the application.
-- Every row of an agency carries agency_id; foreign keys go through (agency_id, id), so that no row can point into another agency.

-- Roles belong to the whole server: an administrator or another database of it may have made this one, which a user without the
-- right to make roles then only uses.
do $$
begin
  if not exists (select from pg_roles where rolname = 'sucharit_app') then
    create role sucharit_app nologin nobypassrls;
  end if;
exception
  -- Another process at this very moment.
  when duplicate_object or unique_violation then null;
end
$$;
do $$
begin
  if not pg_has_role(current_user, 'sucharit_app', 'member') or (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant sucharit_app to %I', current_user);
  end if;
end
$$;

/* The agency that this transaction works for; null where nobody said, and then no policy lets a row through. */
create function current_agency() returns uuid
  language sql stable
  return nullif(current_setting('app.agency_id', true), '')::uuid;

create table agency (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_th text not null check (btrim(name_th) <> ''),
  short_name_th text not null,
  name_en text,
  -- Host names of the office's own web site, for the check that evidence stands on it.
  own_hosts text[] not null default '{}',
  -- Made-up offices are marked on every page.
  is_demo boolean not null default false,
  created_at timestamptz not null
);

create table unit (
  id uuid primary key,
  agency_id uuid not null references agency,
  name_th text not null check (btrim(name_th) <> ''),
  position integer not null,
  unique (agency_id, id),
  unique (agency_id, name_th)
);

create table assessment_year (
  id uuid primary key,
  agency_id uuid not null references agency,
  fiscal_year_be integer not null check (fiscal_year_be between 2500 and 2700),
  framework_id text not null,
  -- Hash of the framework's files when the year was opened: answers keep the version they were given under.
  framework_version text not null,
  status text not null check (status in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  unique (agency_id, id),
  unique (agency_id, fiscal_year_be)
);

-- What the assessor published: the total, an instrument, an indicator, a sub-indicator or an item ("node" of the scoring tree).
create table published_score (
  id uuid primary key,
  agency_id uuid not null,
  assessment_year_id uuid not null,
  level text not null check (level in ('total', 'instrument', 'indicator', 'sub-indicator', 'item')),
  -- Code in the framework: 'OIT', '9', '9.2', 'O14'; '' for the total.
  code text not null,
  score numeric(6, 3) not null check (score between 0 and 100),
  remark text,
  recorded_at timestamptz not null,
  unique (agency_id, id),
  unique (agency_id, assessment_year_id, level, code),
  foreign key (agency_id, assessment_year_id) references assessment_year (agency_id, id)
);

-- An item of the framework as this agency answers it in this year.
create table year_item (
  id uuid primary key,
  agency_id uuid not null,
  assessment_year_id uuid not null,
  item_code text not null,
  -- Stable over the years though the number changes: nothing is matched over years by item_code.
  concept_id text not null,
  unit_id uuid,
  -- Who looks after it, in words, until people have accounts.
  owner_name text,
  -- Verdict of the last check with overrules applied; null before the first check.
  verdict text check (verdict in ('pass', 'warn', 'fail', 'manual')),
  checked_at timestamptz,
  -- Rises with every change by a person: an update names the version it saw.
  revision integer not null default 1,
  unique (agency_id, id),
  unique (agency_id, assessment_year_id, item_code),
  foreign key (agency_id, assessment_year_id) references assessment_year (agency_id, id),
  foreign key (agency_id, unit_id) references unit (agency_id, id)
);
create index year_item_concept on year_item (agency_id, concept_id);

-- Something to do for an item: an assessor's remark of last year, or a note of the coordinator.
create table item_task (
  id uuid primary key,
  agency_id uuid not null,
  year_item_id uuid not null,
  source text not null check (source in ('assessor-remark', 'note')),
  text_th text not null check (btrim(text_th) <> ''),
  due_on date,
  created_at timestamptz not null,
  created_by text not null,
  done_at timestamptz,
  done_by text,
  unique (agency_id, id),
  foreign key (agency_id, year_item_id) references year_item (agency_id, id)
);
create index item_task_item on item_task (agency_id, year_item_id);

-- One thing handed in for an item. What it holds stands in its versions; the newest counts.
create table evidence (
  id uuid primary key,
  agency_id uuid not null,
  year_item_id uuid not null,
  title_th text not null check (btrim(title_th) <> ''),
  created_at timestamptz not null,
  created_by text not null,
  latest_version integer not null default 1,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  unique (agency_id, id),
  foreign key (agency_id, year_item_id) references year_item (agency_id, id)
);
create index evidence_item on evidence (agency_id, year_item_id);

-- Never changed once written.
create table evidence_version (
  id uuid primary key,
  agency_id uuid not null,
  evidence_id uuid not null,
  version integer not null check (version >= 1),
  kind text not null check (kind in ('link', 'file')),
  url text,
  file_name text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  byte_length bigint,
  media_type text,
  reason text,
  added_at timestamptz not null,
  added_by text not null,
  unique (agency_id, id),
  unique (agency_id, evidence_id, version),
  foreign key (agency_id, evidence_id) references evidence (agency_id, id),
  check (case kind
    when 'link' then url is not null and file_name is null and sha256 is null
    else url is null and file_name is not null and sha256 is not null and byte_length is not null end)
);

-- One run of the check: of one item or of the whole year.
create table check_run (
  id uuid primary key,
  agency_id uuid not null,
  assessment_year_id uuid not null,
  -- Null: the whole year.
  year_item_id uuid,
  reason text not null check (reason in ('asked', 'scheduled', 'demo')),
  status text not null check (status in ('queued', 'running', 'done', 'failed')),
  done_pieces integer not null default 0,
  all_pieces integer not null default 0,
  current_source text,
  requested_at timestamptz not null,
  requested_by text not null,
  started_at timestamptz,
  finished_at timestamptz,
  -- How often a worker took it up; more than once where one was killed.
  attempts integer not null default 0,
  -- For people: what went wrong, with the reference number of the log.
  problem text,
  unique (agency_id, id),
  foreign key (agency_id, assessment_year_id) references assessment_year (agency_id, id),
  foreign key (agency_id, year_item_id) references year_item (agency_id, id)
);
-- One run of a kind at a time: a second request answers with the first.
create unique index check_run_open on check_run (agency_id, assessment_year_id, coalesce(year_item_id, '00000000-0000-0000-0000-000000000000'::uuid))
  where status in ('queued', 'running');
create index check_run_year on check_run (agency_id, assessment_year_id, requested_at desc);

-- What a run found out about one piece: the handed-in evidence itself, or a document that its page links to.
create table piece_check (
  id uuid primary key,
  agency_id uuid not null,
  check_run_id uuid not null,
  year_item_id uuid not null,
  evidence_id uuid not null,
  evidence_version_id uuid not null,
  -- Address or file name as looked at; differs from the version's own for linked documents.
  source text not null,
  linked_from text,
  verdict text not null check (verdict in ('pass', 'warn', 'fail', 'manual')),
  media_type text,
  pages integer,
  sha256 text,
  http_status integer,
  final_url text,
  captured_at timestamptz not null,
  checked_at timestamptz not null,
  -- Build of the reader and rules that judged.
  engine_version text not null,
  -- Elements found and missing, years seen: as published in schemas/check-result.schema.json.
  elements jsonb not null default '[]',
  years jsonb not null default '[]',
  -- The newest of its evidence and source; older ones are history.
  is_current boolean not null default true,
  position integer not null,
  unique (agency_id, id),
  foreign key (agency_id, check_run_id) references check_run (agency_id, id),
  foreign key (agency_id, year_item_id) references year_item (agency_id, id),
  foreign key (agency_id, evidence_id) references evidence (agency_id, id),
  foreign key (agency_id, evidence_version_id) references evidence_version (agency_id, id)
);
create index piece_check_item on piece_check (agency_id, year_item_id, is_current);
create index piece_check_evidence on piece_check (agency_id, evidence_id, is_current);
create index piece_check_run on piece_check (agency_id, check_run_id);

create table finding (
  id uuid primary key,
  agency_id uuid not null,
  piece_check_id uuid not null,
  position integer not null,
  code text not null,
  severity text not null check (severity in ('fail', 'manual', 'warn', 'info')),
  page integer,
  quote text,
  place text,
  element_id text,
  year_be integer,
  message_th text not null,
  message_en text not null,
  fix_th text not null,
  fix_en text not null,
  -- The same finding on the same evidence in a later check has the same fingerprint: an overrule goes on to hold.
  fingerprint text not null,
  unique (agency_id, id),
  foreign key (agency_id, piece_check_id) references piece_check (agency_id, id)
);
create index finding_piece on finding (agency_id, piece_check_id);

-- A person's decision that a finding does not count, with reason and end date.
create table overrule (
  id uuid primary key,
  agency_id uuid not null,
  evidence_id uuid not null,
  fingerprint text not null,
  finding_code text not null,
  reason text not null check (btrim(reason) <> ''),
  -- The last day on which it holds.
  holds_until date not null,
  made_at timestamptz not null,
  made_by text not null,
  ended_at timestamptz,
  ended_by text,
  unique (agency_id, id),
  foreign key (agency_id, evidence_id) references evidence (agency_id, id)
);
create unique index overrule_one_in_force on overrule (agency_id, evidence_id, fingerprint) where ended_at is null;

create table schedule (
  agency_id uuid primary key references agency,
  -- Days of the week (1 = Monday) and hour in Bangkok on which everything is checked again; empty: never.
  recheck_weekdays integer[] not null default '{}',
  recheck_hour integer not null default 2 check (recheck_hour between 0 and 23)
);

-- The audit chain: seq has no gaps, every hash covers the one before.
create table audit_event (
  agency_id uuid not null references agency,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null,
  previous_hash text not null,
  hash text not null,
  primary key (agency_id, seq)
);
create index audit_event_subject on audit_event (agency_id, subject_kind, subject_id, seq desc);

-- One row an agency: locked while an event is appended, so that the chain neither forks nor loses an event.
create table audit_head (
  agency_id uuid primary key references agency,
  seq bigint not null,
  hash text not null
);

do $$
declare
  name text;
  own text;
begin
  grant usage on schema public to sucharit_app;
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'schema_migration'
  loop
    own := case name when 'agency' then 'id' else 'agency_id' end;
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_agency on %I to sucharit_app using (%I = current_agency()) with check (%I = current_agency())', name, own, own);
    -- The user who runs the migrations and the program's work over all agencies (backups, the list of agencies) may be no superuser.
    execute format('create policy whole_installation on %I to %I using (true) with check (true)', name, current_user);
    execute format('grant select, insert, update on %I to sucharit_app', name);
  end loop;
end
$$;

-- What was handed in, found and recorded stays: no role of the application may delete, and these are never rewritten.
revoke update on audit_event, evidence_version from sucharit_app;
