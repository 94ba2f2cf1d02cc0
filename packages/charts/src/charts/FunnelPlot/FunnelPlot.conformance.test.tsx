import { describeChart } from "../../conformance/describe-chart.tsx";
import { inEach } from "../../conformance/situations.ts";
import { funnelSituations } from "../../fixtures/funnel-situations.ts";
import { fatalitiesFunnel, statesFunnel, statesFunnelWidened } from "../../fixtures/states.ts";
import { funnelSpec } from "./FunnelPlot.model.ts";
import { FunnelPlot } from "./FunnelPlot.tsx";

describeChart("FunnelPlot", {
  Chart: FunnelPlot,
  spec: funnelSpec,
  situations: (language) => ({
    ...inEach(funnelSituations, (funnel) => ({ funnel, language })),
    states: { funnel: statesFunnel, language },
    overdispersed: { funnel: statesFunnelWidened, language },
    deaths: { funnel: fatalitiesFunnel, language },
  }),
});
