import { ButtonSamples } from "./button-samples.tsx";
import { ContentSamples } from "./content-samples.tsx";
import { ChoiceSamples, FieldSamples } from "./field-samples.tsx";
import { FrameSlotSamples } from "./frame-slot-samples.tsx";
import { OfferSamples } from "./offer-samples.tsx";
import { OfferSlotSamples } from "./offer-slot-samples.tsx";
import { PageSlotSamples } from "./page-slot-samples.tsx";
import { PeopleSamples } from "./people-samples.tsx";
import type { SampleProps } from "./said.ts";
import { SayingSamples } from "./saying-samples.tsx";
import { WorkSamples } from "./work-samples.tsx";

/** Everything that the gallery shows: the board's own parts, its slots, then the components that they are made of. */
export function AllSamples({ language }: SampleProps) {
  return (
    <>
      <OfferSamples language={language} />
      <PeopleSamples language={language} />
      <ContentSamples language={language} />
      <WorkSamples language={language} />
      <FrameSlotSamples language={language} />
      <PageSlotSamples language={language} />
      <OfferSlotSamples language={language} />
      <ButtonSamples language={language} />
      <FieldSamples language={language} />
      <ChoiceSamples language={language} />
      <SayingSamples language={language} />
    </>
  );
}
