/* Written by `npm run codegen`. */
/** Under which id the API knows each operation. */
export const operationIds: Readonly<Record<string, string>> = {
  BeginPracticeEdition: 'BeginPracticeEdition~fc1e8a62',
  BrowsePractices: 'BrowsePractices~15fa7551',
  DiscardPractice: 'DiscardPractice~9f589fe4',
  MarkPracticeOutdated: 'MarkPracticeOutdated~7fa81d08',
  PracticeChanges: 'PracticeChanges~800dbb0f',
  PracticeDraftPage: 'PracticeDraftPage~6cdc18f0',
  PracticeOwners: 'PracticeOwners~880a7bc0',
  PracticePage: 'PracticePage~f0d16843',
  PracticePreview: 'PracticePreview~79331910',
  PracticeSources: 'PracticeSources~2612dca2',
  PracticeWorkPage: 'PracticeWorkPage~2e4d71d6',
  PublishPractice: 'PublishPractice~2e66df67',
  SavePracticeDraft: 'SavePracticeDraft~8a1807a9',
  ScreenPractice: 'ScreenPractice~34a7918b',
  SearchPage: 'SearchPage~1eccdb69',
  StartPractice: 'StartPractice~1edf5d04',
  SubmitPractice: 'SubmitPractice~cf57dc9c',
  TakeBackPractice: 'TakeBackPractice~03536d81',
  Viewer: 'Viewer~ee18c038',
  WithdrawPractice: 'WithdrawPractice~5977d3df',
};
