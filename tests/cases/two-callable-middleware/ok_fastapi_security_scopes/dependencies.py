from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer, SecurityScopes

oauth2 = OAuth2PasswordBearer(
    tokenUrl="token", scopes={"read": "Read channels", "write": "Write to channels"}
)


class RequireScope:
    def __init__(self, scope):
        self.scope = scope

    def __call__(self, security_scopes: SecurityScopes, token=Depends(oauth2)):
        if self.scope not in security_scopes.scopes:
            raise HTTPException(status_code=403)
        return token


class ScopeVerifier:
    """Called with one scope, answers whether the application was granted it."""

    def __init__(self, application):
        self.application = application

    def __call__(self, scope):
        return scope in self.application.allowed_scopes.split()
