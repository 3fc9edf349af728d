# The service with its production packages, run by a user who may write to /data alone.
# `docker compose up -d` builds and starts it; docs/deploy/README.md tells the rest.

# The same Node as package.json brings; the tag is exact, and the registry may rebuild it with Debian's fixes.
ARG NODE_VERSION=24.21.0

# Packages of the target are put together on the machine that builds, so that nothing is emulated.
FROM --platform=$BUILDPLATFORM node:${NODE_VERSION}-trixie-slim AS packages
ARG TARGETARCH
# on adds the decoder of videos. Its binary is under the GPL: such an image is for your own use (docs/decisions/0014).
ARG VIDEO=off
WORKDIR /app
COPY package.json package-lock.json ./
# Nothing here needs its install script: the image brings Node, and every binary comes inside a package.
RUN --mount=type=cache,target=/root/.npm \
    case "${TARGETARCH:-amd64}" in amd64) cpu=x64 ;; *) cpu="$TARGETARCH" ;; esac \
    && npm ci --omit=dev --ignore-scripts --no-audit --no-fund --os=linux --cpu="$cpu" --libc=glibc \
    && rm -rf node_modules/node-linux-* node_modules/.bin \
    && if [ "$VIDEO" != on ]; then rm -rf node_modules/@napi-rs/webcodecs*; fi
COPY core/testing/notices.node.ts core/testing/licences-allowed.ts core/testing/
COPY core/testing/licence-texts core/testing/licence-texts
RUN node core/testing/notices.node.ts > NOTICES \
    && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete \
    && install -d -o 1000 -g 1000 -m 700 /image/data
COPY db db
COPY core core
COPY webhooks webhooks
COPY bots bots
# What a start would read and translate each time (docs/decisions/0021).
RUN node --experimental-vm-modules --experimental-import-meta-resolve --no-warnings core/module-cache/write.node.ts bots/main.ts \
    && mv node_modules/.cache /module-cache

FROM node:${NODE_VERSION}-trixie-slim
LABEL org.opencontainers.image.title="alme bots" \
      org.opencontainers.image.description="Telegram and Discord bots that make pictures and short videos of the people who chat with them" \
      org.opencontainers.image.licenses="MIT AND 0BSD AND Apache-2.0 AND BSD-2-Clause AND BSD-3-Clause AND ISC AND LGPL-3.0-only AND LGPL-3.0-or-later AND MPL-1.1 AND MPL-2.0 AND Unlicense"
WORKDIR /app
COPY --from=packages --chown=1000:1000 /image/ /
COPY --from=packages /app/node_modules node_modules
# A layer of its own: the packages stay the same from one release to the next.
COPY --from=packages /module-cache node_modules/.cache
COPY --from=packages /app/NOTICES ./
COPY package.json LICENSE ./
COPY db db
COPY core core
COPY webhooks webhooks
COPY bots bots
# NODE_ENV stays unset: `production` is said where real people pay.
ENV HOST=0.0.0.0 DATA_DIR=/data
USER 1000:1000
VOLUME /data
EXPOSE 8787
STOPSIGNAL SIGTERM
# Whether the process runs, not whether the database answers: the service waits for an outage and keeps what comes.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8787}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "./core/module-cache/use.js", "bots/main.ts"]
