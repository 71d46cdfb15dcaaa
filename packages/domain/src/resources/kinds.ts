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
/** In English, as catalogues and reference managers name them. */
export const resourceGenres: Record<ResourceType, string> = {
  PUBLICATION: 'Publication',
  HANDBOOK: 'Handbook',
  GUIDE: 'Guide',
  MAPPING_REPORT: 'Mapping report',
  SECTOR_ANALYSIS: 'Sector analysis',
  ROADMAP: 'Roadmap',
  CURRICULUM: 'Curriculum',
  MODEL_FRAMEWORK: 'Model framework',
  POLICY_BRIEF: 'Policy brief',
  RECORDING: 'Recording',
  LEGAL_PATHWAY: 'Legal pathway',
  TEMPLATE: 'Template',
};
