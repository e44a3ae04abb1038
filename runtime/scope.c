/* Variables by name: globals, the names visible in a frame, locals made at run time. */
#include "eval.h"

Global *global_of(Interp *in, Symbol *symbol) {
    if (symbol->global) return symbol->global;
    Global *global = mem_alloc(in->heap, sizeof *global);
    if (!global) return NULL;
    *global = (Global){VALUE_UNSET, symbol, 0, in->globals};
    in->globals = global;
    symbol->global = global;
    return global;
}

int scope_slot(const UserFunction *function, const Symbol *symbol) {
    for (uint32_t i = 0; i < function->slot_count; i++) {
        if (function->names[i].symbol == symbol) return (int)i;
    }
    return -1;
}

static Value *find_local(Frame *frame, const Symbol *symbol) {
    if (!frame->function) return NULL;
    int slot = scope_slot(frame->function, symbol);
    if (slot >= 0 && !is_unset(frame->slots[slot])) {
        return is_ref(frame->slots[slot]) ? as_ref(frame->slots[slot]) : &frame->slots[slot];
    }
    for (SideName *name = frame->names; name; name = name->next) {
        if (name->symbol == symbol) return &name->value;
    }
    return NULL;
}

Value *scope_find(Frame *frame, const Symbol *symbol) {
    Value *local = find_local(frame, symbol);
    if (local) return local;
    Global *global = symbol->global;
    return global && !is_unset(global->value) ? &global->value : NULL;
}

bool scope_is_const(const Frame *frame, const Symbol *symbol) {
    if (frame->function) {
        int slot = scope_slot(frame->function, symbol);
        if (slot >= 0 && !is_unset(frame->slots[slot])) return frame->consts && frame->consts[slot];
    }
    const Global *global = symbol->global;
    return global && !is_unset(global->value) && global->flags & GLOBAL_CONST;
}

Value *scope_assign_place(Frame *frame, const SlotExpr *slot) {
    Value *place = &frame->slots[slot->slot];
    if (is_ref(*place)) return as_ref(*place);
    if (!is_unset(*place)) return place;
    Global *global = slot->symbol->global;
    if (global && !is_unset(global->value)) return &global->value;
    if (frame->in->must_declare) {
        raise_undeclared(frame, slot->symbol, slot->expr.pos);
        return NULL;
    }
    return place;
}

Value *scope_make_local(Frame *frame, Symbol *symbol) {
    int slot = frame->function ? scope_slot(frame->function, symbol) : -1;
    if (slot >= 0) return is_ref(frame->slots[slot]) ? as_ref(frame->slots[slot]) : &frame->slots[slot];
    if (!frame->function) {
        Global *global = global_of(frame->in, symbol);
        return global ? &global->value : NULL;
    }
    for (SideName *name = frame->names; name; name = name->next) {
        if (name->symbol == symbol) return &name->value;
    }
    SideName *name = mem_alloc(frame->in->heap, sizeof *name);
    if (!name) return NULL;
    *name = (SideName){symbol, VALUE_UNSET, frame->names};
    frame->names = name;
    return &name->value;
}
