import type { Framework } from './framework.ts';
import type { FrameworkProblem } from './framework-problem.ts';
import type { ChecksFile } from './framework-schema.ts';

/** What each file by itself cannot tell: names that do not meet, weights that do not add up, gaps. */
export function frameworkContradictions(
  folderName: string,
  framework: Framework,
  checks: ChecksFile,
): readonly FrameworkProblem[] {
  const problems: FrameworkProblem[] = [];
  const say = (file: string, where: string, message: string): void => {
    problems.push({ file, where, message });
  };

  if (framework.id !== folderName) say('framework.yaml', 'id', `is ${framework.id}, but the folder is ${folderName}`);
  if (framework.inForce.from >= framework.inForce.until) say('framework.yaml', 'inForce', 'ends before it begins');

  const weights = framework.instruments.map((instrument) => instrument.weight);
  const known = weights.filter((weight) => weight !== null);
  if (known.length > 0 && known.length < weights.length) {
    say('framework.yaml', 'instruments', 'either all weights are known or none');
  }
  const sum = known.reduce((total, weight) => total + weight, 0);
  if (known.length > 0 && Math.abs(sum - 100) > 1e-9) say('framework.yaml', 'instruments', `weights add up to ${sum}`);

  const instruments = new Set(framework.instruments.map((instrument) => instrument.code));
  for (const indicator of framework.indicators) {
    if (!instruments.has(indicator.instrument)) {
      say('framework.yaml', `indicator ${indicator.code}`, `unknown instrument ${indicator.instrument}`);
    }
  }
  for (const rule of framework.sampleRules) {
    if (!instruments.has(rule.instrument))
      say('framework.yaml', 'sampleRules', `unknown instrument ${rule.instrument}`);
  }
  const { appliesTo, levels } = framework.bands;
  if (appliesTo !== 'total' && !instruments.has(appliesTo)) {
    say('framework.yaml', 'bands.appliesTo', `neither total nor an instrument: ${appliesTo}`);
  }
  const bounds = levels.map((level) => level.atLeast);
  if (bounds.some((bound, index) => index > 0 && bound > (bounds[index - 1] ?? 100))) {
    say('framework.yaml', 'bands.levels', 'the highest band stands first');
  }
  const last = levels.at(-1);
  if (last && (last.atLeast !== 0 || last.everyInstrumentAtLeast !== null)) {
    say('framework.yaml', 'bands.levels', 'the last band takes every score: atLeast 0, no gate');
  }
  for (const step of framework.calendar) {
    if (step.from >= step.until) say('framework.yaml', `calendar ${step.id}`, 'ends before it begins');
  }

  const subIndicators = framework.indicators.flatMap((indicator) => indicator.subIndicators.map((sub) => sub.code));
  const codes = framework.items.map((item) => item.code);
  const repeated: readonly (readonly [string, string, readonly string[]])[] = [
    ['framework.yaml', 'calendar', framework.calendar.map((step) => step.id)],
    ['framework.yaml', 'instruments', [...framework.instruments.map((instrument) => instrument.code)]],
    ['framework.yaml', 'indicators', framework.indicators.map((indicator) => indicator.code)],
    ['framework.yaml', 'sub-indicators', subIndicators],
    ['items/', 'code', codes],
    ['items/', 'conceptId', framework.items.map((item) => item.conceptId)],
    ...framework.items.map((item) => ['items/', `${item.code} elements`, item.elements.map((one) => one.id)] as const),
  ];
  for (const [file, where, values] of repeated) {
    for (const value of new Set(values.filter((one, index) => values.indexOf(one) !== index))) {
      say(file, where, `${value} stands more than once`);
    }
  }

  for (const item of framework.items) {
    if (!subIndicators.includes(item.subIndicator)) {
      say('items/', item.code, `unknown sub-indicator ${item.subIndicator}`);
    }
    if (item.checks.length === 0) say('checks.yaml', `items.${item.code}`, 'names no check for the item');
  }
  for (const sub of subIndicators) {
    if (!framework.items.some((item) => item.subIndicator === sub)) say('items/', sub, 'the sub-indicator has no item');
  }
  for (const [code, use] of Object.entries(checks.items)) {
    if (!codes.includes(code)) say('checks.yaml', `items.${code}`, 'there is no such item');
    for (const group of use.use) {
      if (!(group in checks.groups)) say('checks.yaml', `items.${code}.use`, `unknown group ${group}`);
    }
  }
  return problems;
}
