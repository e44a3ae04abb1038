/* Statements without loops: expressions, If, Select, Switch, Return, Exit, ExitLoop, With.
 *
 * The branches of If, Select and Switch end in the statement behind the block, so that choosing one is a jump and nothing
 * has to return. Only a ContinueCase needs the form that runs a body and looks at how it ended (exec_cases). */
#include "compare.h"
#include "exec.h"
#include "operator.h"

/* ---- ends ---- */

Flow exec_end(const Stmt *stmt, Frame *frame) {
    (void)stmt;
    (void)frame;
    return FLOW_NEXT;
}

const Stmt block_end = {exec_end, NULL, NO_POS};

/* A statement that does not parse */
Flow exec_bad(const Stmt *stmt, Frame *frame) {
    const BadStmt *bad = (const BadStmt *)stmt;
    raise_form(frame, bad->code, stmt->pos, (AutoItForm)bad->form);
    return stmt_abort(stmt, frame);
}

/* F(x), or any bare expression */
Flow exec_expression(const Stmt *stmt, Frame *frame) {
    const Expr *value = ((const ExprStmt *)stmt)->value;
    Value v = value->eval(value, frame);
    if (is_abort(v)) return stmt_abort(stmt, frame);
    value_free(v);
    EXEC_NEXT(stmt, frame);
}

/* A bare expression that ends a text of the prompt */
Flow exec_shown(const Stmt *stmt, Frame *frame) {
    const Expr *value = ((const ExprStmt *)stmt)->value;
    Value v = value->eval(value, frame);
    if (is_abort(v)) return stmt_abort(stmt, frame);
    value_store(&frame->in->shown, v);
    EXEC_NEXT(stmt, frame);
}

/* ---- If ---- */

Flow if_aborted(const Stmt *stmt, Frame *frame) {
    const IfStmt *choice = (const IfStmt *)stmt;
    return stmt_abort_into(stmt, frame, choice->single ? stmt->next : choice->yes);
}

/* If c Then … Else … EndIf; an ElseIf is an If in the other branch */
Flow exec_if(const Stmt *stmt, Frame *frame) {
    const IfStmt *choice = (const IfStmt *)stmt;
    int result = choice->condition->test(choice->condition, frame);
    if (__builtin_expect(result < 0, 0)) return if_aborted(stmt, frame);
    const Stmt *branch = result ? choice->yes : choice->no;
    return branch->exec(branch, frame);
}

/* ---- leaving ---- */

/* Return x */
Flow exec_return(const Stmt *stmt, Frame *frame) {
    const Expr *value = ((const ExprStmt *)stmt)->value;
    if (!value) return FLOW_RETURN;
    Value v = value->eval(value, frame);
    if (is_abort(v) && !error_caught(frame->in)) return FLOW_ABORT;
    if (is_abort(v)) return error_clear(frame->in), FLOW_RETURN;
    frame->result = v;
    return FLOW_RETURN;
}

/* Return outside a function */
Flow exec_return_top(const Stmt *stmt, Frame *frame) { return raise_flow(frame, MSG_INVALID_KEYWORD, stmt->pos); }

/* Exit n */
Flow exec_exit(const Stmt *stmt, Frame *frame) {
    const Expr *value = ((const ExprStmt *)stmt)->value;
    Interp *in = frame->in;
    if (value) {
        Value v = value->eval(value, frame);
        if (is_abort(v)) return stmt_abort(stmt, frame);
        in->exit_code = to_i32(v);
        value_free(v);
    } else if (!in->exiting) {
        in->exit_code = 0;
    }
    in->exit_method = 1;
    in->exit_given = value != NULL;
    in->abort = ABORT_EXIT;
    return FLOW_ABORT;
}

/* The level of ExitLoop and ContinueLoop: 0 or less does nothing, -1 here stands for ABORT. */
static int32_t loop_level(const LevelStmt *leave, Frame *frame, bool *failed) {
    *failed = false;
    if (!leave->level) return 1;
    Value v = leave->level->eval(leave->level, frame);
    *failed = is_abort(v);
    if (*failed) return 0;
    int32_t level = to_i32(v);
    value_free(v);
    if (level <= leave->depth) return level;
    raise_form(frame, MSG_NOT_IN_LOOP, leave->stmt.pos, FORM_UNMARKED);
    *failed = true;
    return 0;
}

static inline Flow leave_loop(const Stmt *stmt, Frame *frame, Flow flow) {
    bool failed;
    int32_t level = loop_level((const LevelStmt *)stmt, frame, &failed);
    if (failed) return stmt_abort(stmt, frame);
    if (level <= 0) EXEC_NEXT(stmt, frame);
    frame->in->loop_levels = level;
    return flow;
}

/* ExitLoop n */
Flow exec_exit_loop(const Stmt *stmt, Frame *frame) { return leave_loop(stmt, frame, FLOW_EXIT_LOOP); }

/* ContinueLoop n */
Flow exec_continue_loop(const Stmt *stmt, Frame *frame) { return leave_loop(stmt, frame, FLOW_CONTINUE_LOOP); }

/* ContinueCase */
Flow exec_continue_case(const Stmt *stmt, Frame *frame) {
    (void)stmt;
    (void)frame;
    return FLOW_CONTINUE_CASE;
}

/* ---- Select and Switch ---- */

/* Which arm to run; arm_count for none, -1 for ABORT. */
static int64_t select_arm(const SwitchStmt *block, Frame *frame) {
    for (uint32_t i = 0; i < block->arm_count; i++) {
        const CaseArm *arm = &block->arms[i];
        if (!arm->tests) return i;
        int result = arm->tests->from->test(arm->tests->from, frame);
        if (result < 0) return -1;
        if (result) return i;
    }
    return block->arm_count;
}

/* Whether a value fits one test of a Case; -1 for ABORT. */
static int case_fits(const CaseTest *test, Frame *frame, Value v) {
    Value from = test->from->eval(test->from, frame);
    if (is_abort(from)) return -1;
    if (!test->to) {
        int result = op_equal(from, v);
        value_free(from);
        return result;
    }
    Value to = test->to->eval(test->to, frame);
    int result = is_abort(to) ? -1 : !op_less(v, from) && !op_greater(v, to);
    value_free(from);
    value_free(to);
    return result;
}

static int64_t switch_arm_of(const SwitchStmt *block, Frame *frame, Value v) {
    for (uint32_t i = 0; i < block->arm_count; i++) {
        const CaseArm *arm = &block->arms[i];
        if (!arm->tests) return i;
        for (uint32_t k = 0; k < arm->test_count; k++) {
            int result = case_fits(&arm->tests[k], frame, v);
            if (result < 0) return -1;
            if (result) return i;
        }
    }
    return block->arm_count;
}

static int64_t switch_arm(const SwitchStmt *block, Frame *frame) {
    Value v = block->value->eval(block->value, frame);
    if (is_abort(v)) return -1;
    int64_t arm = switch_arm_of(block, frame, v);
    value_free(v);
    return arm;
}

static inline Flow run_arm(const SwitchStmt *block, Frame *frame, int64_t arm) {
    if (arm < 0) return stmt_abort_into(&block->stmt, frame, block->arms[0].body);
    const Stmt *body = arm < block->arm_count ? block->arms[arm].body : block->stmt.next;
    return body->exec(body, frame);
}

/* Select … Case c … EndSelect */
Flow exec_select(const Stmt *stmt, Frame *frame) {
    const SwitchStmt *block = (const SwitchStmt *)stmt;
    return run_arm(block, frame, select_arm(block, frame));
}

/* Switch x … Case a, b To c … EndSwitch */
Flow exec_switch(const Stmt *stmt, Frame *frame) {
    const SwitchStmt *block = (const SwitchStmt *)stmt;
    return run_arm(block, frame, switch_arm(block, frame));
}

/* The same with only Int32 constants as cases */
Flow exec_switch_table(const Stmt *stmt, Frame *frame) {
    const SwitchStmt *block = (const SwitchStmt *)stmt;
    Value v = block->value->eval(block->value, frame);
    if (is_i32(v)) {
        uint32_t offset = (uint32_t)as_i32(v) - (uint32_t)block->low;
        uint32_t arm = offset < block->span ? block->table[offset] : block->otherwise;
        const Stmt *body = arm < block->arm_count ? block->arms[arm].body : stmt->next;
        return body->exec(body, frame);
    }
    int64_t arm = is_abort(v) ? -1 : switch_arm_of(block, frame, v);
    value_free(v);
    return run_arm(block, frame, arm);
}

Flow exec_cases(const Stmt *stmt, Frame *frame) {
    const SwitchStmt *block = (const SwitchStmt *)stmt;
    int64_t arm = block->value ? switch_arm(block, frame) : select_arm(block, frame);
    if (arm < 0) return stmt_abort_into(stmt, frame, block->arms[0].body);
    for (; arm < block->arm_count; arm++) {
        const Stmt *body = block->arms[arm].body;
        Flow flow = body->exec(body, frame);
        if (flow == FLOW_NEXT) break;
        if (flow != FLOW_CONTINUE_CASE) return flow;
    }
    EXEC_NEXT(stmt, frame);
}

/* ---- With ---- */

static __attribute__((noinline)) Flow run_with(const LoopStmt *block, Frame *frame, Value object) {
    WithScope scope = {object, frame->with};
    frame->with = &scope;
    Flow flow = block->body->exec(block->body, frame);
    frame->with = scope.outer;
    return flow;
}

/* With $object … EndWith */
Flow exec_with(const Stmt *stmt, Frame *frame) {
    const LoopStmt *block = (const LoopStmt *)stmt;
    Value object = block->condition->eval(block->condition, frame);
    if (is_abort(object)) return stmt_abort(stmt, frame);
    if (!is_struct(object) && !is_object(object)) {
        value_free(object);
        raise_error(frame, MSG_WITH_OBJECT, block->condition->pos);
        return stmt_abort(stmt, frame);
    }
    Flow flow = run_with(block, frame, object);
    value_free(object);
    if (flow != FLOW_NEXT) return flow;
    EXEC_NEXT(stmt, frame);
}
