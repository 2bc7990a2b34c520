export { requiredYearWords } from '#src/assessment/evidence-checks/periods/required-year-words.ts';
