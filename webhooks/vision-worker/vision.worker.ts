import { WorkerEntrypoint } from 'cloudflare:workers';
import { type Classification, revealingShare } from '../../core/vision/classifier.ts';
import type { FaceCheck } from '../../core/vision/vision.ts';
import type {
  ClassifySent,
  Holdings,
  HoldingsService,
  LikenessRequest,
  ScreeningService,
  SentPicture,
  ServiceAnswer,
  ServiceFaceRequest,
  VisionService,
} from '../../core/vision/vision-service.ts';
import { released } from '../../core/workers/rpc-result.ts';
import { openAnswers } from './answers.ts';
import type { Assets } from './model-files.ts';

const answer = openAnswers();
const faces = () => import('./faces.worker.ts');

/** The Worker that sees faces and has pictures screened for the front Worker, which alone can call it. */
export default class Vision
  extends WorkerEntrypoint<{ MODELS: Assets; SCREENING: ScreeningService }>
  implements VisionService, HoldingsService
{
  checkFace(request: ServiceFaceRequest): Promise<ServiceAnswer<FaceCheck>> {
    return answer(async () => (await faces()).check(request, this.env.MODELS), this.ctx);
  }

  countFaces(picture: SentPicture): Promise<ServiceAnswer<number>> {
    return answer(async () => (await faces()).count(picture, this.env.MODELS), this.ctx);
  }

  likeness(request: LikenessRequest): Promise<ServiceAnswer<number | null>> {
    return answer(async () => (await faces()).likeness(request, this.env.MODELS), this.ctx);
  }

  async classify(request: ClassifySent): Promise<ServiceAnswer<Classification[]>> {
    const screened = released(await this.env.SCREENING.shares(request.picture));
    if (!screened.ok) return screened;
    const shares = screened.value;
    if (shares.every((own) => revealingShare(own) < request.revealingFrom))
      return { ok: true, value: shares.map((own) => ({ ...own, youngestYears: null })) };
    return answer(async () => (await faces()).withAges(shares, request, this.env.MODELS), this.ctx);
  }

  async holdings(): Promise<Holdings> {
    return (await faces()).holdings();
  }
}
