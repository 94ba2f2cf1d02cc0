export {
  addWordsTo,
  defineWords,
  missingWordsOf,
  overrideWordsOf,
  type SomeWords,
  type Words,
} from "@shared-measurement/core";
