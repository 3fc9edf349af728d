CREATE TABLE `platform_waits` (
	`surface` text NOT NULL,
	`scope` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`surface`, `scope`)
);
