// npm run accuracy -- --corpus DIR [--format json] [--framework nacc-2566]
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadFramework } from '../../src/features/frameworks/index.ts';
import { createExtractor } from '../../src/platform/extract/index.ts';
import { findYearMentions } from '../../src/thai/year-mentions.ts';
import { scoreCases } from './case-score.ts';
import { readCorpus } from './corpus.ts';
import { scoreReal } from './real-score.ts';
import { jsonOf, reportOf } from './report.ts';
import { scoreYears } from './year-score.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    format: { type: 'string', default: 'text' },
    framework: { type: 'string', default: 'nacc-2566' },
  },
});

if (values.corpus === undefined) {
  console.error('Usage: npm run accuracy -- --corpus DIR [--format json] [--framework nacc-2566]');
  process.exit(2);
}

const folder = resolve(values.corpus);
const corpus = readCorpus(folder);
const framework = loadFramework(values.framework);
if (!framework.ok) {
  console.error(`The framework ${values.framework} cannot be read:`, framework.problem);
  process.exit(2);
}
// Recognised text never decides a verdict; without it the run is the same on every machine.
const extractor = createExtractor({ threads: 0, ocr: 'off' });
try {
  const items = new Map(framework.value.items.map((item) => [item.code, item]));
  const score = {
    corpus: folder,
    texts: corpus.texts.length === 0 ? null : scoreYears(corpus.texts.map(foundInText)),
    real: corpus.real.documents.length === 0 ? null : await scoreReal(corpus.real, extractor),
    cases: corpus.cases.labelled.length === 0 ? null : await scoreCases(corpus.cases, items, extractor),
  };
  console.log(values.format === 'json' ? jsonOf(score) : reportOf(score));
} finally {
  await extractor.close();
}

function foundInText({ id, text, mentions }: (typeof corpus.texts)[number]) {
  return { source: id, labelled: mentions, found: new Map([[1, findYearMentions(text)]]) };
}
