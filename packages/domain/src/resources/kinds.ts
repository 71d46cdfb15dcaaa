/* Apart from the schemas: the web reads addresses with these before it needs any schema. */
export const resourceTypes = [
  'PUBLICATION',
  'HANDBOOK',
  'GUIDE',
  'MAPPING_REPORT',
  'SECTOR_ANALYSIS',
  'ROADMAP',
  'CURRICULUM',
  'MODEL_FRAMEWORK',
  'POLICY_BRIEF',
  'RECORDING',
  'LEGAL_PATHWAY',
  'TEMPLATE',
] as const;
export type ResourceType = (typeof resourceTypes)[number];
