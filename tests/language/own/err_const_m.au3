Const $m[]
