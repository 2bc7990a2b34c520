import type { Hono } from 'hono';
import type { WebEnv } from '../web-env.ts';
import type { World } from '../world.ts';
import { addCheckRoutes } from './checks.tsx';
import { addDesignRoute } from './design.tsx';
import { addEvidenceRoutes } from './evidence.tsx';
import { addFindingRoutes } from './findings.tsx';
import { addHistoryRoutes } from './history.tsx';
import { addItemRoutes } from './items.tsx';
import { addScoreRoutes } from './scores.tsx';
import { addSettingsRoutes } from './settings.tsx';
import { addYearRoutes } from './years.tsx';

/** Every address behind the guards. */
export function addRoutes(app: Hono<WebEnv>, world: World): void {
  addYearRoutes(app, world);
  addItemRoutes(app, world);
  addEvidenceRoutes(app, world);
  addFindingRoutes(app, world);
  addCheckRoutes(app, world);
  addScoreRoutes(app, world);
  addHistoryRoutes(app, world);
  addSettingsRoutes(app, world);
  addDesignRoute(app);
}
