/**
 * The company's own data and settings: one JSON object that the command line reads from a file and the
 * pane keeps. Read leniently: what does not fit is left out and reported, the rest holds.
 * No secret, no storage, no host and no legal value may enter here.
 */
export { type Profile, type CompanyProfile, type RuleLevel, ruleLevels } from './profile';
export { parseJsonWithComments, type JsonReading } from './json-with-comments';
export { readProfile, readProfileText, type ProfileProblem, type ProfileReading } from './read-profile';
export { exampleProfile, exampleProfileText, isSampleCompany, isSampleKbk, sampleKbk } from './example-profile';
