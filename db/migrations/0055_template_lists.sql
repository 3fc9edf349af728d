CREATE INDEX `templates_official` ON `templates` (`id`) WHERE author_account_id is null;--> statement-breakpoint
CREATE INDEX `templates_of_people` ON `templates` (`state`,`id`) WHERE author_account_id is not null;
