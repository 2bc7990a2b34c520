import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from 'preact-render-to-string';
import { LANGUAGES } from '#src/shared/language.ts';
import { ITEM_STATES } from './item-state.ts';
import { StateTag } from './state-tag.tsx';

test('every state has a colour, a word and a drawing that no other state has', () => {
  for (const language of LANGUAGES) {
    const tags = ITEM_STATES.map((state) => render(<StateTag state={state} language={language} />));
    const facets = {
      colour: tags.map((tag) => /class="state-tag (state-\w+)"/.exec(tag)?.[1]),
      word: tags.map((tag) => tag.replace(/<[^>]*>/g, '').trim()),
      drawing: tags.map((tag) => /<svg[^>]*aria-hidden="true"[^>]*>(.+)<\/svg>/.exec(tag)?.[1]),
    };
    for (const [facet, values] of Object.entries(facets)) {
      assert.ok(values.every(Boolean), `${facet} is missing: ${values}`);
      assert.equal(new Set(values).size, ITEM_STATES.length, `${facet} is not distinct in ${language}`);
    }
  }
});
