import { defineWords } from "../words/define-words.ts";

interface StrategyWords {
  readonly said: (name: string, from: string, to: string) => string;
}

export const strategyWords = defineWords<StrategyWords>({
  en: {
    said: (name, from, to) =>
      `Between the dotted rules: ${name}, from ${from} to ${to}. That two things fell together does not say that one caused the other.`,
  },
  es: {
    said: (name, from, to) =>
      `Entre las líneas punteadas: ${name}, de ${from} a ${to}. Que dos cosas coincidan no dice que una causó la otra.`,
  },
});
