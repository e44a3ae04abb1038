/* Between the files of the editor. */
#ifndef AU3_CLI_EDITOR_MODES_H
#define AU3_CLI_EDITOR_MODES_H

#include "editor.h"

void editor_draw(Editor *editor);
void editor_insert(Editor *editor, const char *bytes, size_t size);
/* Shows an entry of the history for editing, or the draft. */
void editor_show_entry(Editor *editor, size_t entry);

/* Tab, and Ctrl-R: read keys until one is not theirs, which is what they return. */
int editor_complete(Editor *editor);
int editor_search(Editor *editor);

#endif
