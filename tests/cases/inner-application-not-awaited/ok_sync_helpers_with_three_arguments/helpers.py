def set_value(scope, key, value):
    scope[key] = value
