CREATE TABLE `fingerprints` (
	`id` text PRIMARY KEY NOT NULL,
	`coarse` text NOT NULL,
	`fine` text NOT NULL,
	`band0` integer NOT NULL,
	`band1` integer NOT NULL,
	`band2` integer NOT NULL,
	`band3` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `fingerprints_band0` ON `fingerprints` (`band0`);--> statement-breakpoint
CREATE INDEX `fingerprints_band1` ON `fingerprints` (`band1`);--> statement-breakpoint
CREATE INDEX `fingerprints_band2` ON `fingerprints` (`band2`);--> statement-breakpoint
CREATE INDEX `fingerprints_band3` ON `fingerprints` (`band3`);--> statement-breakpoint
CREATE INDEX `fingerprints_created` ON `fingerprints` (`created_at`);