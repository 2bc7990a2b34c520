import { diffFrameworks, type ItemChange } from '#src/assessment/frameworks/diff-frameworks.ts';
import type { Framework } from '#src/assessment/frameworks/framework.ts';

/** What of last year goes into the new one. */
export interface EarlierItem {
  readonly conceptId: string;
  readonly code: string;
  readonly unitId: string | null;
  readonly ownerName: string | null;
  /** What the assessor wrote about the item, where it lost points. */
  readonly remark: string | null;
}

export interface PlannedItem {
  readonly code: string;
  readonly conceptId: string;
  readonly titleTh: string;
  readonly titleEn: string;
  readonly change: ItemChange['change'];
  readonly earlierCode: string | null;
  readonly unitId: string | null;
  readonly ownerName: string | null;
  readonly remark: string | null;
}

export interface GoneItem {
  readonly code: string;
  readonly titleTh: string;
  readonly titleEn: string;
  /** No item of the new year is there to take it as a task; it is shown, so that somebody can. */
  readonly remark: string | null;
}

export interface OpeningPlan {
  readonly items: readonly PlannedItem[];
  /** Items of the year before that nothing of the new year is about. */
  readonly gone: readonly GoneItem[];
}

/**
 * How the items of a new year begin: matched with last year's by concept, never by number (32 of 43 numbers changed their meaning
 * from 2565 to 2566). Pure.
 * @param earlierFramework null where nothing is carried over: then every item is new
 */
export function planOpening(
  framework: Framework,
  earlierFramework: Framework | null,
  earlierItems: readonly EarlierItem[],
): OpeningPlan {
  const before = new Map(earlierItems.map((item) => [item.conceptId, item]));
  const changes = earlierFramework === null ? [] : diffFrameworks(earlierFramework, framework);
  const changeOf = new Map(changes.flatMap((one) => (one.change === 'gone' ? [] : [[one.to.code, one] as const])));
  return {
    items: framework.items.map(({ code, conceptId, titleTh, titleEn }) => {
      const change = changeOf.get(code);
      const earlier = change === undefined || change.change === 'new' ? undefined : before.get(conceptId);
      return {
        code,
        conceptId,
        titleTh,
        titleEn,
        change: change?.change ?? 'new',
        earlierCode: change && 'from' in change ? change.from.code : null,
        unitId: earlier?.unitId ?? null,
        ownerName: earlier?.ownerName ?? null,
        remark: earlier?.remark ?? null,
      };
    }),
    gone: changes.flatMap((one) =>
      one.change === 'gone' ? [goneItem(one.from, before.get(one.from.conceptId)?.remark ?? null)] : [],
    ),
  };
}

function goneItem({ code, titleTh, titleEn }: Framework['items'][number], remark: string | null): GoneItem {
  return { code, titleTh, titleEn, remark };
}
