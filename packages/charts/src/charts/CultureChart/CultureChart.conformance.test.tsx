import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach } from "../../conformance/situations.ts";
import { cultureSurvey, questionSurvey, surveySituations } from "../../fixtures/surveys.ts";
import { cultureSpec } from "./CultureChart.model.ts";
import { CultureChart } from "./CultureChart.tsx";

describeChart("CultureChart", {
  Chart: CultureChart,
  spec: cultureSpec,
  situations: (language) => ({
    ...inEach(surveySituations, (survey) => ({ survey, language })),
    domains: { survey: cultureSurvey, language },
    "no neutral answer": { survey: questionSurvey, language },
  }),
});
