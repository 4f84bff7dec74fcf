from channels.auth import AuthMiddleware


class JWTMiddleware(AuthMiddleware):
    def populate_scope(self, scope):
        scope.setdefault("user", None)

    async def resolve_scope(self, scope):
        scope["user"] = await self.user_of(scope["query_string"])
