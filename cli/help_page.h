/* A page of docs/builtins as a terminal shows it. */
#ifndef AU3_CLI_HELP_PAGE_H
#define AU3_CLI_HELP_PAGE_H

#include "help.h"

/* The page without its title: headings bold (when there is colour), paragraphs and lists wrapped to the width, code indented.
 * Ends in a line end. */
void help_page(const char *page, HelpStyle style, Text *out);

/* One paragraph of Markdown, wrapped; its first line indented by `first` columns, the others by `others`. */
void help_paragraph(const char *text, HelpStyle style, int first, int others, Text *out);

/* A line, bold when there is colour. */
void help_heading(const char *text, HelpStyle style, Text *out);

#endif
