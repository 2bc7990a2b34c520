/** The door of the agencies: the office itself and its units. */
export { addUnits } from './add-units.ts';
export { findOffice, listUnits, type Office, type Unit } from './agency-queries.ts';
export { createAgency } from './create-agency.ts';
