CREATE TABLE `engine_issues` (
	`engine` text NOT NULL,
	`model` text NOT NULL,
	`cause` text NOT NULL,
	`parameter` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`engine`, `model`, `cause`, `parameter`, `day`)
);
--> statement-breakpoint
CREATE INDEX `engine_issues_day` ON `engine_issues` (`day`);