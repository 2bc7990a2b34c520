import type { Framework } from '#src/assessment/frameworks/framework.ts';

/**
 * The framework as it is used for a fiscal year. Where that is not the framework's own year (its successor is not published or not
 * shipped yet), items, elements and year rules are borrowed: year rules are relative to the year assessed and so move along.
 * The calendar does not: its dates were announced for one year.
 */
export function rebaseFramework(framework: Framework, fiscalYearBE: number): Framework {
  return framework.fiscalYearBE === fiscalYearBE ? framework : { ...framework, fiscalYearBE, calendar: [] };
}
