import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach } from "../../conformance/situations.ts";
import { strategySituations } from "../../fixtures/strategies.ts";
import { strategySpec } from "./StrategyTimeline.model.ts";
import { StrategyTimeline } from "./StrategyTimeline.tsx";

describeChart("StrategyTimeline", {
  Chart: StrategyTimeline,
  spec: strategySpec,
  situations: (language) => inEach(strategySituations, (given) => ({ ...given, language })),
});
