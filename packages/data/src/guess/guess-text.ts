import { defineWords, type Language } from "@shared-measurement/core";
import type { Guess } from "./guess-mapping.ts";
import type { Question } from "./question.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";

const questionWords = defineWords({ en, es });

/** A question of a first guess as a sentence, with the place in the mapping where its answer goes. */
export function questionText(question: Question, language: Language): string {
  return `${question.at}: ${questionWords(language)[question.code](question)}`;
}

const headWords = defineWords({
  en: {
    guess: "A first guess at what this file means. Nothing has been read by it.",
    questions: 'Answer these where the guess says "?":',
    unused: (names: string) => `Not used: ${names}`,
  },
  es: {
    guess: "Una primera propuesta de lo que significa este archivo. Todavía no se ha leído nada.",
    questions: 'Responda donde la propuesta dice "?":',
    unused: (names: string) => `Sin usar: ${names}`,
  },
});

/** The same answers are listed with the first question that has them. */
function withAnswersOnce(questions: readonly Question[]): Question[] {
  const listed = new Set<string>();
  return questions.map((question) => {
    const key = `${question.code}${question.answers?.join()}`;
    const { answers: _, ...rest } = question;
    return listed.size === listed.add(key).size ? rest : question;
  });
}

/** A guess for a person to confirm: the mapping as JSON, then its open questions. */
export function guessText({ mapping, questions, unused }: Guess, language: Language): string {
  const heads = headWords(language);
  return [
    heads.guess,
    "",
    JSON.stringify(mapping, null, 2),
    "",
    heads.questions,
    ...withAnswersOnce(questions).map((question) => `- ${questionText(question, language)}`),
    ...(unused.length > 0 ? ["", heads.unused(unused.join(", "))] : []),
    "",
  ].join("\n");
}
