/** The door of the check runs: asking for a check, doing it, watching it, its results, and the schedule. */
export { checkRunWords } from './check-run-words.ts';
export type { ChecksView, RunPageView } from './checks-view.ts';
export { CHECK_JOBS, doCheckJobs } from './do-check-jobs.ts';
export { resultsAsCsv, resultsAsJson, resultsAsXlsx } from './export-results.ts';
export { type CheckWanted, type RequestCheckProblem, type RequestedRun, requestCheck } from './request-check.ts';
export { type ResultFilter, readResultFilter, resultFilterQuery } from './result-row.ts';
export { type RunOutside, runCheck } from './run-check.ts';
export type { RunState } from './run-queries.ts';
export { readScheduleForm, type ScheduleProblem, scheduleMessage } from './schedule-form.ts';
export { seeChecks } from './see-checks.ts';
export { resultsForExport, type SeeRunOutside, seeRun } from './see-run.ts';
export { setSchedule } from './set-schedule.ts';
export { watchRun } from './watch-run.ts';
