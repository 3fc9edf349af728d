import { WorkerEntrypoint } from 'cloudflare:workers';
import type { KindShares } from '../../core/vision/classifier.ts';
import type {
  Holdings,
  HoldingsService,
  ScreeningService,
  SentPicture,
  ServiceAnswer,
} from '../../core/vision/vision-service.ts';
import { openAnswers } from '../vision-worker/answers.ts';
import type { Assets } from '../vision-worker/model-files.ts';

const answer = openAnswers();
const screening = () => import('./shares.worker.ts');

/** The Worker that screens pictures for the one that sees faces, which alone can call it. */
export default class Screening
  extends WorkerEntrypoint<{ MODELS: Assets }>
  implements ScreeningService, HoldingsService
{
  shares(picture: SentPicture): Promise<ServiceAnswer<KindShares[]>> {
    return answer(async () => (await screening()).sharesOf(picture, this.env.MODELS), this.ctx);
  }

  async holdings(): Promise<Holdings> {
    return (await screening()).holdings();
  }
}
